package org.groundbreak.confluence.lists;

import com.atlassian.confluence.pages.Page;
import java.time.Instant;
import java.util.Optional;
import org.groundbreak.store.ListedSpec;

/**
 * A page that may be shown in a list.
 *
 * @param page as it is published now
 * @param changedAt when it was last changed
 * @param spec what is known of its spec; empty for a plain kind
 */
record ListedPage(Page page, Instant changedAt, Optional<ListedSpec> spec) {}
