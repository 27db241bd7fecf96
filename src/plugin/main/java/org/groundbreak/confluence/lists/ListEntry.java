package org.groundbreak.confluence.lists;

import com.atlassian.confluence.pages.Page;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What may belong into a list. Whether its page may be seen has not been asked.
 *
 * @param <T> what is known of it
 * @param id orders those that were changed at once, the greater one first
 * @param changedAt when it was last changed
 * @param about what is known of it
 * @param page the page as it is published now; may throw
 */
public record ListEntry<T>(long id, Instant changedAt, T about, Supplier<Optional<Page>> page) {}
