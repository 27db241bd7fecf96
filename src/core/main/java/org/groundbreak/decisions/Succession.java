package org.groundbreak.decisions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a decision follows that begins on a page which had others. Rule D20: a new id does away with nothing that was asked
 * for of a decision which is gone from the page.
 *
 * @param drivers of the decisions that are gone, who could confirm another approver there; how many had none, as unknown
 * @param due the earliest due date of what it took the place of, and of those that are gone and were not decided, if there
 *     is any
 */
public record Succession(RoleHolders drivers, Optional<LocalDate> due) {

    /** It follows nothing. */
    public static final Succession NONE = new Succession(RoleHolders.NOBODY, Optional.empty());

    /** Whether another decision is gone from the page. */
    public boolean isAfterGone() {
        return drivers.count() > 0;
    }
}
