package org.groundbreak.confluence.decisions;

import com.atlassian.sal.api.user.UserKey;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One published version of a page with its decisions, as it is noticed.
 *
 * @param reading what it says
 * @param publisher who published it; empty when that was done anonymously
 * @param contributors who wrote it, and the versions before it since the last one that was looked at
 * @param at when it was published
 */
record PageGlance(PageReading reading, Optional<UserKey> publisher, Set<UserKey> contributors, Instant at) {}
