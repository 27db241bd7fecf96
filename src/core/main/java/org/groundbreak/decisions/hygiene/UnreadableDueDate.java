package org.groundbreak.decisions.hygiene;

import java.util.List;
import org.groundbreak.decisions.PageDate;

/** What stands as the due date is no date. */
final class UnreadableDueDate implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        PageDate due = sight.macro().due();
        return HygieneRule.when(due.isUnreadable(), "unreadable-due-date", due.typed());
    }
}
