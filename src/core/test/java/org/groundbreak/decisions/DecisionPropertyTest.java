package org.groundbreak.decisions;

import static org.groundbreak.decisions.DecisionFixture.FIRST;
import static org.groundbreak.decisions.DecisionFixture.SECOND;
import static org.groundbreak.decisions.DecisionFixture.START;
import static org.groundbreak.decisions.DecisionFixture.content;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.EventType;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;
import org.junit.jupiter.api.Test;

class DecisionPropertyTest {

    private final Random random = new Random(5);

    @Test
    void givenAnyCommandsThenEveryStatusFollowsFromTheOneBeforeAndOnlyTheApproverDecides() {
        for (int run = 0; run < 400; run++) {
            DecisionFixture decision = new DecisionFixture();
            for (int i = 0; i < 30; i++) {
                DecisionState before = decision.state();
                DecisionCommand command = command(before);
                if (decision.refusal(command).isEmpty()) {
                    DecisionState after = decision.accept(command).state();
                    check(before, command, after);
                }
            }
        }
    }

    private static void check(DecisionState before, DecisionCommand command, DecisionState after) {
        DecisionStatus status = after.status();
        assertTrue(status == before.status() || before.status().next().contains(status), before + " to " + after);
        if (status == DecisionStatus.DECIDED && before.status() != status) {
            assertEquals(Optional.of(command.actor()), before.approver().seat().map(ApproverSeat::person));
        }
        assertEquals(status == DecisionStatus.DECIDED, after.decision().isPresent());
        assertTrue(after.decision().isEmpty() || after.reopening().isEmpty());
        assertTrue(after.copy().isEmpty() || after.standing().isPresent());
        assertEquals(after.sequence() > 0, after.published().isPresent());
    }

    @Test
    void givenAnyEventsInAnyOrderThenFoldingAndDecidingNeverThrow() {
        for (int run = 0; run < 300; run++) {
            DecisionFixture decision = new DecisionFixture();
            for (int i = 0; i < 30; i++) {
                decision.append(new EventHeader(START, person(), random.nextInt(9)), event());
                decision.refusal(command(decision.state()));
            }
            assertEquals(30, decision.state().sequence());
        }
    }

    private DecisionCommand command(DecisionState state) {
        int version = random.nextInt(9);
        PublishedRoles roles = random.nextInt(4) > 0
                ? state.published().map(PublishedVersion::roles).orElse(PublishedRoles.NONE)
                : roles();
        return switch (random.nextInt(6)) {
            case 0 ->
                new NoticeRoles(
                        person(),
                        version,
                        roles(),
                        due(),
                        persons(),
                        day(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        before());
            case 1 -> new ConfirmApprover(person(), version, random.nextInt(9) == 0, person());
            case 2, 3 ->
                new Decide(
                        person(),
                        version,
                        new DecisionFixture.Content(content(fingerprint()), content(fingerprint()), roles),
                        random.nextBoolean() ? "A" : "B",
                        Optional.empty(),
                        Optional.of(Dissent.NOBODY));
            case 4 -> new Reopen(person(), version, random.nextInt(9) == 0, Optional.of("why"));
            default -> new NoteCopyWritten(person(), version, state.standing().orElse(1), fingerprint());
        };
    }

    private DecisionEvent event() {
        List<DecisionEvent> events = List.of(
                new DecisionEvent.RolesSeen(
                        roles(), due(), persons(), day(), random.nextBoolean(), random.nextBoolean(), before()),
                new DecisionEvent.ApproverConfirmed(person()),
                new DecisionEvent.DecisionMade(fingerprint(), random.nextBoolean(), DissentKind.NOBODY),
                new DecisionEvent.DecisionReopened(),
                new DecisionEvent.CopyWritten(random.nextInt(9), fingerprint()),
                new DecisionEvent.Unreadable(new EventType("DECISION_PAINTED")));
        return events.get(random.nextInt(events.size()));
    }

    private Succession before() {
        return new Succession(holders(), due());
    }

    private PublishedRoles roles() {
        return new PublishedRoles(Map.of(DaciRole.DRIVER, holders(), DaciRole.APPROVER, holders()));
    }

    private RoleHolders holders() {
        return switch (random.nextInt(6)) {
            case 0 -> RoleHolders.NOBODY;
            case 1 -> RoleHolders.of(person(), person());
            case 2 -> new RoleHolders(List.of(person()), 1);
            default -> RoleHolders.of(person());
        };
    }

    private Set<PersonNumber> persons() {
        Set<PersonNumber> persons = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            persons.add(person());
        }
        return persons;
    }

    private Optional<LocalDate> due() {
        return random.nextBoolean() ? Optional.of(day()) : Optional.empty();
    }

    private LocalDate day() {
        return LocalDate.of(2026, 3, 1 + random.nextInt(9));
    }

    private Fingerprint fingerprint() {
        return random.nextInt(4) > 0 ? FIRST : SECOND;
    }

    private PersonNumber person() {
        return new PersonNumber(1 + random.nextInt(3));
    }
}
