package org.groundbreak.confluence.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.calendar.WorkingCalendar;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.RoundRules;

/**
 * What holds for the rounds of one space: what was said of the space, else of the instance, else what was there from the
 * start (rule C1). A round that is open keeps what held when it began (rule R1).
 *
 * @param window how long a window is unless somebody picks another length; 48 hours by the stopwatch
 * @param calendar when people work there; Monday to Friday, 9 to 17 o'clock, without holidays, in the zone of the space
 * @param rules that a round of the space is given; nobody is needed but the approver
 * @param processOwnerGroup whose members watch over all rounds of the space; empty for none. It may have been removed,
 *     and it gives no right to view a page
 * @param starters what to ask, by lens; those that are blank are left out; unmodifiable
 */
public record ReviewSettings(
        WindowLength window,
        WorkingCalendar calendar,
        RoundRules rules,
        Optional<String> processOwnerGroup,
        Map<Lens, String> starters) {

    public ReviewSettings {
        starters = Map.copyOf(starters.isEmpty() ? starters : new EnumMap<>(starters));
    }

    /** Whether nobody can approve without a round: where somebody else is needed beside the approver. */
    public boolean requiresRound() {
        return !rules.required().isEmpty() || rules.quorum() > 1;
    }
}
