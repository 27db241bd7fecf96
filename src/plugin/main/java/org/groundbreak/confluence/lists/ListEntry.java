package org.groundbreak.confluence.lists;

import com.atlassian.confluence.pages.Page;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.store.ListedSpec;

/**
 * A page that may belong into a list. Whether it may be seen has not been asked.
 *
 * @param contentId its id
 * @param changedAt when it was last changed
 * @param spec what is known of its spec; empty for a plain kind
 * @param page the page as it is published now; may throw
 */
record ListEntry(long contentId, Instant changedAt, Optional<ListedSpec> spec, Supplier<Optional<Page>> page) {}
