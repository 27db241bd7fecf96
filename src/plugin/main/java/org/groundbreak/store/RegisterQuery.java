package org.groundbreak.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Which decisions are wanted, as far as the database can tell.
 *
 * @param spaceId the host's id of their space; empty for all spaces
 * @param statuses names of the statuses that are wanted; empty for all
 * @param from due on this day or later; empty for any, and then those without a due date are wanted too
 * @param to due on this day or earlier; empty for any
 */
public record RegisterQuery(
        OptionalLong spaceId, Set<String> statuses, Optional<LocalDate> from, Optional<LocalDate> to) {

    public RegisterQuery {
        statuses = Set.copyOf(statuses);
    }
}
