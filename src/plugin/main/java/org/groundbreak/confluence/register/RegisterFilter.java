package org.groundbreak.confluence.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.DecisionStatus;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.RegisterQuery;

/**
 * Which decisions somebody wants to see.
 *
 * @param statuses that are wanted; empty for all
 * @param role that whoever asks holds; empty for any
 * @param mine only those in which he holds a role
 * @param overdue only those that are due and not decided
 * @param from due on this day or later; empty for any
 * @param to due on this day or earlier; empty for any
 */
record RegisterFilter(
        Set<DecisionStatus> statuses,
        Optional<DaciRole> role,
        boolean mine,
        boolean overdue,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    private static final String ALL = "all";
    private static final String OPEN = "open";

    RegisterFilter {
        statuses = Set.copyOf(statuses);
    }

    /**
     * The filter of a request or of a macro. Each may be null or empty for none.
     *
     * @param status {@code all}, {@code open}, or a status in lower case with hyphens
     * @param role name of a role in lower case; means the own ones
     * @param mine {@code true}, or anything else for no
     * @param overdue as {@code mine}
     * @param from a day as in ISO 8601
     * @param to as {@code from}
     * @throws Problem 400 {@code unknown-decision-status}, {@code unknown-role} or {@code bad-day}
     */
    static RegisterFilter parse(String status, String role, String mine, String overdue, String from, String to) {
        Optional<DaciRole> wanted = given(role).map(RegisterFilter::role);
        return new RegisterFilter(
                given(status).map(RegisterFilter::statuses).orElse(Set.of()),
                wanted,
                wanted.isPresent() || Boolean.parseBoolean(mine),
                Boolean.parseBoolean(overdue),
                given(from).map(RegisterFilter::day),
                given(to).map(RegisterFilter::day));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(Limits.name(text)).map(String::strip).filter(words -> !words.isEmpty());
    }

    private static Set<DecisionStatus> statuses(String word) {
        if (word.equals(ALL)) {
            return Set.of();
        }
        return word.equals(OPEN)
                ? EnumSet.complementOf(EnumSet.of(DecisionStatus.DECIDED))
                : Set.of(Arrays.stream(DecisionStatus.values())
                        .filter(status -> word(status).equals(word))
                        .findFirst()
                        .orElseThrow(() -> Problem.badRequest("unknown-decision-status")));
    }

    private static String word(DecisionStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static DaciRole role(String word) {
        return Arrays.stream(DaciRole.values())
                .filter(role -> role.parameter().equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("unknown-role"));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Problem.badRequest("bad-day");
        }
    }

    /** What of it the database can tell. @param latest the latest day on which something may be overdue */
    RegisterQuery query(OptionalLong spaceId, LocalDate latest) {
        Optional<LocalDate> until =
                overdue ? to.filter(day -> day.isBefore(latest)).or(() -> Optional.of(latest)) : to;
        Set<DecisionStatus> wanted = overdue ? EnumSet.complementOf(EnumSet.of(DecisionStatus.DECIDED)) : statuses;
        return new RegisterQuery(spaceId, wanted.stream().map(Enum::name).collect(Collectors.toSet()), from, until);
    }

    /** Whether nothing can be both overdue and of these statuses. */
    boolean impossible() {
        return overdue && statuses.equals(Set.of(DecisionStatus.DECIDED));
    }
}
