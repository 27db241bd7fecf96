package org.groundbreak.confluence.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.decisions.DecisionStatus;
import org.groundbreak.store.DecisionEntry;

/**
 * Which decisions are overdue: not decided, and their due date has passed in the zone of their space (rule N3). A space is
 * asked for its zone once, and only for days that are over in one zone and not in another. For one request.
 */
final class OverdueCheck {

    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    private final SettingsReader settings;
    private final Clock clock;
    private final Map<Long, LocalDate> todays = new HashMap<>();

    OverdueCheck(SettingsReader settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The latest due date that has passed anywhere. */
    LocalDate latest() {
        return today(FIRST).minusDays(1);
    }

    boolean isOverdue(DecisionEntry decision) {
        return !decision.status().equals(DecisionStatus.DECIDED.name())
                && decision.due()
                        .filter(due -> hasPassed(due, decision.spaceId()))
                        .isPresent();
    }

    private boolean hasPassed(LocalDate due, long spaceId) {
        if (due.isAfter(latest())) {
            return false;
        }
        return due.isBefore(today(LAST))
                || due.isBefore(todays.computeIfAbsent(
                        spaceId, space -> today(settings.of(space).zone())));
    }

    private LocalDate today(ZoneId zone) {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
