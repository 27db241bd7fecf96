package org.groundbreak.decisions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.groundbreak.events.EventBody;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;

/** Reads the events of a decision out of their kept form. Keys it does not know are left alone. */
record DecisionEventReader(EventBody body) {

    DecisionEvent rolesSeen() {
        Map<DaciRole, RoleHolders> roles = new EnumMap<>(DaciRole.class);
        for (DaciRole role : DaciRole.values()) {
            roles.put(role, holders(role.parameter()));
        }
        return new DecisionEvent.RolesSeen(
                new PublishedRoles(roles),
                optional(DecisionEventKeys.DUE).map(DecisionEventReader::date),
                new TreeSet<>(persons(DecisionEventKeys.BY)),
                date(required(DecisionEventKeys.DAY)),
                required(DecisionEventKeys.FIXED).equals(DecisionEventKeys.YES),
                required(DecisionEventKeys.BEGUN).equals(DecisionEventKeys.YES),
                new Succession(
                        holders(DecisionEventKeys.GONE),
                        optional(DecisionEventKeys.DUE_BEFORE).map(DecisionEventReader::date)));
    }

    DecisionEvent approverConfirmed() {
        return new DecisionEvent.ApproverConfirmed(PersonNumber.parse(required(DecisionEventKeys.APPROVER)));
    }

    DecisionEvent decisionMade() {
        return new DecisionEvent.DecisionMade(
                fingerprint(),
                required(DecisionEventKeys.REASONED).equals(DecisionEventKeys.YES),
                DissentKind.valueOf(required(DecisionEventKeys.DISSENT)));
    }

    DecisionEvent decisionReopened() {
        return new DecisionEvent.DecisionReopened();
    }

    DecisionEvent copyWritten() {
        return new DecisionEvent.CopyWritten(Long.parseLong(required(DecisionEventKeys.ABOUT)), fingerprint());
    }

    private Fingerprint fingerprint() {
        return body.fingerprint().orElseThrow(() -> missing("fingerprint"));
    }

    private RoleHolders holders(String key) {
        int unknown =
                optional(key + DecisionEventKeys.UNKNOWN).map(Integer::parseInt).orElse(0);
        return new RoleHolders(persons(key), unknown);
    }

    private List<PersonNumber> persons(String key) {
        return optional(key)
                .map(numbers -> Arrays.stream(numbers.split(","))
                        .map(PersonNumber::parse)
                        .toList())
                .orElse(List.of());
    }

    private Optional<String> optional(String key) {
        return Optional.ofNullable(body.data().get(key));
    }

    private String required(String key) {
        return optional(key).orElseThrow(() -> missing(key));
    }

    private IllegalArgumentException missing(String what) {
        return new IllegalArgumentException(body.type() + " without " + what);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a date: " + text, e);
        }
    }
}
