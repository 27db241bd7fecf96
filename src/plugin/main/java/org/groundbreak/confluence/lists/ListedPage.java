package org.groundbreak.confluence.lists;

import com.atlassian.confluence.pages.Page;
import java.time.Instant;

/**
 * A page that may be shown in a list.
 *
 * @param <T> what is known of it
 * @param page as it is published now
 * @param changedAt when it was last changed
 * @param about what is known of it
 */
public record ListedPage<T>(Page page, Instant changedAt, T about) {}
