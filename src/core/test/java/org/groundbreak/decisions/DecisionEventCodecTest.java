package org.groundbreak.decisions;

import static org.groundbreak.decisions.DecisionFixture.ANN;
import static org.groundbreak.decisions.DecisionFixture.BEN;
import static org.groundbreak.decisions.DecisionFixture.DUE;
import static org.groundbreak.decisions.DecisionFixture.EARLY;
import static org.groundbreak.decisions.DecisionFixture.EVE;
import static org.groundbreak.decisions.DecisionFixture.FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventDataCodec;
import org.groundbreak.events.EventType;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule D13. */
class DecisionEventCodecTest {

    private final DecisionEventCodec codec = new DecisionEventCodec();

    @Test
    void givenAnEventThenItsKeptFormIsFixed() {
        PublishedRoles roles = new PublishedRoles(Map.of(
                DaciRole.DRIVER,
                RoleHolders.of(ANN),
                DaciRole.APPROVER,
                new RoleHolders(List.of(EVE, BEN), 1),
                DaciRole.INFORMED,
                new RoleHolders(List.of(), 2)));

        assertEquals(
                "1\napprover=2,3\napproverUnknown=1\nbegun=true\nby=1,3\nday=2026-03-01\ndriver=1\ndue=2026-03-10"
                        + "\nfixed=false\ninformedUnknown=2",
                kept(new DecisionEvent.RolesSeen(
                        roles, Optional.of(DUE), Set.of(EVE, ANN), EARLY, false, true, Succession.NONE)));
        assertEquals(
                "1\nbegun=false\nday=2026-03-01\nfixed=true",
                kept(new DecisionEvent.RolesSeen(
                        PublishedRoles.NONE, Optional.empty(), Set.of(), EARLY, true, false, Succession.NONE)));
        assertEquals(
                "1\nbegun=false\nday=2026-03-01\ndueBefore=2026-03-10\nfixed=true\ngone=1,2\ngoneUnknown=1",
                kept(new DecisionEvent.RolesSeen(
                        PublishedRoles.NONE,
                        Optional.empty(),
                        Set.of(),
                        EARLY,
                        true,
                        false,
                        new Succession(new RoleHolders(List.of(ANN, BEN), 1), Optional.of(DUE)))));
        assertEquals("1\napprover=2", kept(new DecisionEvent.ApproverConfirmed(BEN)));
        assertEquals(
                "1\ndissent=NOBODY\nreasoned=true",
                kept(new DecisionEvent.DecisionMade(FIRST, true, DissentKind.NOBODY)));
        assertEquals("1", kept(new DecisionEvent.DecisionReopened()));
        assertEquals("1\nabout=7", kept(new DecisionEvent.CopyWritten(7, FIRST)));
        assertEquals(
                Optional.of(FIRST),
                codec.encode(new DecisionEvent.CopyWritten(7, FIRST)).fingerprint());
    }

    private String kept(DecisionEvent event) {
        return EventDataCodec.encode(codec.encode(event).data());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DECISION_PAINTED   | colour=red",
                "ROLES_SEEN         | fixed=true,begun=true",
                "ROLES_SEEN         | fixed=true,begun=true,day=soon",
                "ROLES_SEEN         | begun=true,day=2026-03-01",
                "ROLES_SEEN         | fixed=true,day=2026-03-01",
                "ROLES_SEEN         | fixed=true,begun=true,day=2026-03-01,due=never",
                "ROLES_SEEN         | fixed=true,begun=true,day=2026-03-01,driver=ann",
                "ROLES_SEEN         | fixed=true,begun=true,day=2026-03-01,driver=0",
                "ROLES_SEEN         | fixed=true,begun=true,day=2026-03-01,driverUnknown=-1",
                "APPROVER_CONFIRMED | driver=1",
                "DECISION_MADE      | reasoned=true,dissent=NOBODY",
                "COPY_WRITTEN       | about=7",
            })
    void givenWhatThisVersionCannotReadThenTheEventSaysSo(String type, String data) {
        assertEquals(new DecisionEvent.Unreadable(new EventType(type)), codec.decode(body(type, data, false)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DECISION_MADE | reasoned=true",
                "DECISION_MADE | dissent=NOBODY",
                "COPY_WRITTEN | about=x",
                "DECISION_MADE | reasoned=true,dissent=LOUD"
            })
    void givenAFingerprintAndLittleElseThenTheEventSaysSo(String type, String data) {
        assertEquals(new DecisionEvent.Unreadable(new EventType(type)), codec.decode(body(type, data, true)));
    }

    @Test
    void givenMoreDataThanThisVersionKnowsThenTheEventIsRead() {
        assertEquals(
                new DecisionEvent.ApproverConfirmed(BEN),
                codec.decode(body("APPROVER_CONFIRMED", "approver=2,x=y", false)));
    }

    @Test
    void givenAnUnreadableEventThenItIsNeverWritten() {
        DecisionEvent event = new DecisionEvent.Unreadable(new EventType("DECISION_PAINTED"));

        assertThrows(IllegalStateException.class, () -> codec.encode(event));
    }

    @Test
    void givenTheKindsOfEventThenNoNameWasChanged() {
        assertEquals(
                "APPROVER_CONFIRMED COPY_WRITTEN DECISION_MADE DECISION_REOPENED ROLES_SEEN",
                Set.of(DecisionEventType.values()).stream()
                        .map(type -> type.type().name())
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void givenWhoHoldsNoRoleThenHeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> RoleHolders.of(PersonNumber.STRANGER));
        assertThrows(IllegalArgumentException.class, () -> RoleHolders.of(PersonNumber.CLOCK));
    }

    private static EventBody body(String type, String data, boolean fingerprint) {
        return new EventBody(
                new EventType(type),
                fingerprint ? Optional.of(FIRST) : Optional.<Fingerprint>empty(),
                EventDataCodec.decode("1\n" + data.replaceAll(",(?=[a-z])", "\n")));
    }
}
