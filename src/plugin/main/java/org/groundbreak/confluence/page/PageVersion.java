package org.groundbreak.confluence.page;

import com.atlassian.sal.api.user.UserKey;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One version of a page.
 *
 * @param id the host's id of that version, by which {@link Pages#find} reads it
 * @param version its number
 * @param at when it was published; empty where the host does not say
 * @param contributors who wrote it; nobody when it was saved anonymously
 */
public record PageVersion(long id, int version, Optional<Instant> at, Set<UserKey> contributors) {}
