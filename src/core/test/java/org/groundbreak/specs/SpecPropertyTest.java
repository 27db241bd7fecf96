package org.groundbreak.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.groundbreak.events.Decision;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.EventType;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.reviews.VerdictEvent;
import org.groundbreak.storage.Fingerprint;
import org.junit.jupiter.api.Test;

class SpecPropertyTest {

    private final Random random = new Random(7);

    @Test
    void givenAnyCommandsThenEveryStatusFollowsFromTheOneBefore() {
        for (int run = 0; run < 300; run++) {
            SpecFixture spec = new SpecFixture();
            for (int i = 0; i < 30; i++) {
                SpecCommand command = command();
                if (spec.decide(command) instanceof Decision.Accepted<SpecEvent>) {
                    SpecStatus before = spec.state().status();
                    SpecStatus after = spec.accept(command).state().status();
                    assertTrue(reachable(before, after), before + " to " + after);
                }
                SpecState state = spec.state();
                assertEquals(
                        state.status() == SpecStatus.APPROVED, state.approval().isPresent());
                assertEquals(
                        state.status() == SpecStatus.WITHDRAWN,
                        state.withdrawal().isPresent());
                assertEquals(spec.events().size(), state.sequence());
            }
        }
    }

    @Test
    void givenAnyEventsInAnyOrderThenFoldingAndDecidingNeverThrow() {
        for (int run = 0; run < 300; run++) {
            SpecFixture spec = new SpecFixture();
            for (int i = 0; i < 30; i++) {
                spec.append(new EventHeader(SpecFixture.START, person(), random.nextInt(9)), event());
                spec.decide(command());
                SpecState state = spec.state();
                assertEquals(
                        state.status() == SpecStatus.WITHDRAWN,
                        state.withdrawal().isPresent());
            }
            assertEquals(30, spec.state().sequence());
        }
    }

    /** A round of one passes through IN_REVIEW within one command. */
    private static boolean reachable(SpecStatus before, SpecStatus after) {
        return before == after
                || before.next().contains(after)
                || before.next().contains(SpecStatus.IN_REVIEW)
                        && SpecStatus.IN_REVIEW.next().contains(after);
    }

    private SpecCommand command() {
        PersonNumber actor = person();
        int version = random.nextInt(9);
        return switch (random.nextInt(10)) {
            case 0 -> new Register(actor, version, 77, SpecKind.RFC, Optional.empty(), SpecOrigin.UNKNOWN);
            case 1 -> new NameApprover(actor, version, true, Optional.of(person()));
            case 2, 3 ->
                SpecFixture.approve(
                        actor, version, fingerprint(), fingerprint(), new Authors(Map.of(person(), version)));
            case 4 -> new Withdraw(actor, version, Optional.empty());
            case 5 -> new LinkEpic(actor, version, SpecFixture.EPIC);
            case 6 -> new UnlinkEpic(actor, version, SpecFixture.EPIC);
            case 8 -> new NameDriver(actor, version, random.nextBoolean(), Optional.of(person()));
            case 7 -> new ResumeTreatingAsSpec(actor, version, random.nextBoolean());
            default -> new StopTreatingAsSpec(actor, version, random.nextInt(9) == 0);
        };
    }

    private SpecEvent event() {
        List<SpecEvent> events = List.of(
                new SpecEvent.Registered(
                        77, SpecKind.RFC, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new SpecEvent.ApproverNamed(person()),
                new SpecEvent.DriverNamed(person()),
                new SpecEvent.InReview(new RoundEvent.RoundStarted(random.nextInt(4))),
                new SpecEvent.InReview(
                        new VerdictEvent.VerdictGiven(1, Verdict.values()[random.nextInt(3)], fingerprint())),
                new SpecEvent.InReview(new RoundEvent.RoundClosed(1, RoundOutcome.values()[random.nextInt(4)])),
                new SpecEvent.InReview(new VerdictEvent.VerdictWithdrawn(1)),
                new SpecEvent.ApprovalWithdrawn(1),
                new SpecEvent.EpicLinked(SpecFixture.EPIC),
                new SpecEvent.EpicUnlinked(SpecFixture.EPIC),
                new SpecEvent.InReview(new RoundEvent.WindowEnded(random.nextInt(4), SpecFixture.START)),
                new SpecEvent.InReview(new RoundEvent.RoundCalledOff(random.nextInt(4))),
                new SpecEvent.ApprovalReaffirmed(1, fingerprint()),
                new SpecEvent.Stopped(),
                new SpecEvent.Resumed(),
                new SpecEvent.Unreadable(new EventType("SPEC_PAINTED")));
        return events.get(random.nextInt(events.size()));
    }

    private Fingerprint fingerprint() {
        return random.nextBoolean() ? SpecFixture.FIRST : SpecFixture.SECOND;
    }

    private PersonNumber person() {
        return new PersonNumber(1 + random.nextInt(3));
    }
}
