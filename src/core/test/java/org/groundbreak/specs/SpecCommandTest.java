package org.groundbreak.specs;

import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.groundbreak.specs.SpecFixture.EVE;
import static org.groundbreak.specs.SpecFixture.FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.groundbreak.events.CommandRunner;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.MemoryLog;
import org.groundbreak.events.NewEvent;
import org.groundbreak.events.Outcome;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.events.StreamId;
import org.junit.jupiter.api.Test;

/** The rules of a spec together with log, clock and collisions. */
class SpecCommandTest {

    private static final StreamId STREAM = new StreamId("ab");
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final MemoryLog log = new MemoryLog();

    @Test
    void givenASpecThenApprovingAndWithdrawingStandInTheLog() {
        register();
        run(NOON.plusSeconds(60), SpecFixture.approve(BEN, 3, FIRST, FIRST));
        Outcome.Done<SpecState, SpecEvent> withdrawn = done(run(NOON.plusSeconds(120), SpecFixture.withdraw(BEN)));

        List<RecordedEvent> events = log.read(STREAM);
        assertEquals(
                List.of(
                        "SPEC_REGISTERED",
                        "APPROVER_NAMED",
                        "ROUND_STARTED",
                        "VERDICT_GIVEN",
                        "ROUND_CLOSED",
                        "VERDICT_WITHDRAWN",
                        "APPROVAL_WITHDRAWN"),
                events.stream().map(event -> event.body().type().name()).toList());
        assertEquals(
                new EventHeader(NOON.plusSeconds(60), BEN, 3), events.get(3).header());
        assertEquals(Optional.of(FIRST), events.get(3).body().fingerprint());
        assertEquals(
                List.of(false, true),
                events.subList(5, 7).stream()
                        .map(event -> event.textDigest().isPresent())
                        .toList());
        Withdrawal withdrawal = withdrawn.stream().state().withdrawal().orElseThrow();
        assertEquals(new Withdrawal(7, BEN, NOON.plusSeconds(120)), withdrawal);
        assertEquals(Optional.of("too early"), log.text(STREAM, withdrawal.sequence()));
    }

    /** Rule E3: no decision looks at the clock. */
    @Test
    void givenAClockTwoHoursBackThenTheSpecIsApprovedAllTheSame() {
        register();

        SpecState state = done(run(NOON.minusSeconds(7200), SpecFixture.approve(BEN, 3, FIRST, FIRST))).stream()
                .state();

        assertEquals(Optional.of(NOON), state.approval().map(Approval::at));
        assertEquals(5, state.sequence());
    }

    /** Rule E2: of an approver and whoever replaces him at the same time, one is decided again. */
    @Test
    void givenAnApproverReplacedMeanwhileThenHisApprovalIsRefused() {
        register();
        log.collide(
                1,
                new NewEvent(
                        new EventHeader(NOON, ANN, 0),
                        new SpecEventCodec().encode(new SpecEvent.ApproverNamed(EVE)),
                        Optional.empty()));

        Outcome<SpecState, SpecEvent> outcome = run(NOON, SpecFixture.approve(BEN, 3, FIRST, FIRST));

        Outcome.Refused<?, ?> refused = assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals(SpecRefusal.NOT_THE_APPROVER, refused.refusal());
        assertEquals(3, log.read(STREAM).size());
    }

    private void register() {
        WizardAnswers answers = new WizardAnswers("seed-1", Optional.of(BEN), Optional.empty(), Optional.empty());
        run(NOON, new Register(ANN, 1, 77, SpecKind.RFC, Optional.empty(), SpecOrigin.of(answers)));
    }

    private Outcome<SpecState, SpecEvent> run(Instant at, SpecCommand command) {
        CommandRunner<SpecState, SpecCommand, SpecEvent> runner = new CommandRunner<>(
                log, new SpecDecider(), new SpecEventCodec(), Clock.fixed(at, ZoneOffset.UTC), new Random(1));
        return runner.run(runner.read(STREAM), command);
    }

    private static Outcome.Done<SpecState, SpecEvent> done(Outcome<SpecState, SpecEvent> outcome) {
        return (Outcome.Done<SpecState, SpecEvent>) outcome;
    }
}
