package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.groundbreak.calendar.WeekHours;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.calendar.WorkingCalendar;
import org.groundbreak.events.CommandRunner;
import org.groundbreak.events.EventStream;
import org.groundbreak.events.Outcome;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.CloseRound;
import org.groundbreak.reviews.EndWindow;
import org.groundbreak.reviews.GiveVerdict;
import org.groundbreak.reviews.Perspective;
import org.groundbreak.reviews.ReviewCommand;
import org.groundbreak.reviews.ReviewRefusal;
import org.groundbreak.reviews.ReviewedPage;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.reviews.RoundRules;
import org.groundbreak.reviews.StartRound;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.specs.Register;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.specs.SpecCommand;
import org.groundbreak.specs.SpecDecider;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecEventCodec;
import org.groundbreak.specs.SpecKind;
import org.groundbreak.specs.SpecOrigin;
import org.groundbreak.specs.SpecState;
import org.groundbreak.specs.SpecStatus;
import org.groundbreak.specs.WizardAnswers;
import org.groundbreak.storage.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of what two do at once in a round on two nodes nothing is lost, it ends once, and the loser is told (rules E2, R2, R4). */
abstract class ReviewRaceContract extends StoreContract {

    private static final int ROUNDS = 10;
    private static final PersonNumber DRIVER = new PersonNumber(1);
    private static final PersonNumber APPROVER = new PersonNumber(2);
    private static final PersonNumber REVIEWER = new PersonNumber(3);
    private static final Duration LATER = Duration.ofHours(49);
    private static final WorkingCalendar OFFICE =
            new WorkingCalendar(ZoneId.of("Europe/Berlin"), WeekHours.OFFICE, Set.of());

    private List<CommandRunner<SpecState, SpecCommand, SpecEvent>> nodes;
    private AoEventLog log;

    ReviewRaceContract(Supplier<String> url) {
        super(url);
    }

    @BeforeEach
    void openNodes() {
        log = new AoEventLog(ao);
        nodes = List.of(runner(ao), runner(database.node()));
    }

    @Test
    void givenTwoVerdictsAtOnceOnTwoNodesThenBothStandAndTheRoundIsApprovedOnce() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            StreamId stream = started(round);

            Map<Integer, Outcome<SpecState, SpecEvent>> outcomes =
                    race(stream, approves(REVIEWER, "Good"), approves(APPROVER, "Yes"));

            assertTrue(outcomes.values().stream().allMatch(Outcome.Done.class::isInstance), outcomes.toString());
            SpecState state = nodes.get(0).read(stream).state();
            assertEquals(SpecStatus.APPROVED, state.status());
            assertEquals(2, count(stream, "VERDICT_GIVEN"));
            assertEquals(1, count(stream, "ROUND_CLOSED"));
            assertEquals(
                    Set.of(REVIEWER, APPROVER),
                    state.review().review().round().orElseThrow().verdicts().keySet());
        }
    }

    @Test
    void givenAVerdictAndTheCloseAtOnceThenTheVerdictStandsBeforeItOrIsRefused() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            StreamId stream = started(round);
            run(stream, new EndWindow(asking(PersonNumber.CLOCK, LATER)));

            Map<Integer, Outcome<SpecState, SpecEvent>> outcomes = race(
                    stream,
                    new GiveVerdict(asking(REVIEWER, LATER), Verdict.REQUEST_CHANGES, Optional.of("No")),
                    new CloseRound(asking(APPROVER, LATER), RoundOutcome.REJECTED, Optional.empty()));

            assertTrue(outcomes.get(1) instanceof Outcome.Done);
            assertEquals(SpecStatus.REJECTED, nodes.get(0).read(stream).state().status());
            if (outcomes.get(0) instanceof Outcome.Refused<SpecState, SpecEvent> refused) {
                assertEquals(ReviewRefusal.NO_ROUND, refused.refusal());
                assertEquals(0, count(stream, "VERDICT_GIVEN"));
            } else {
                assertEquals(1, count(stream, "VERDICT_GIVEN"));
            }
        }
    }

    /** The job of both nodes, and a person who comes late. */
    @Test
    void givenTheEndOfTheWindowOnTwoNodesAtOnceThenItIsRecordedOnce() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            StreamId stream = started(round);

            race(
                    stream,
                    new EndWindow(asking(PersonNumber.CLOCK, LATER)),
                    new GiveVerdict(asking(REVIEWER, LATER), Verdict.ABSTAIN, Optional.empty()));

            assertEquals(1, count(stream, "WINDOW_ENDED"));
            assertEquals(1, count(stream, "VERDICT_GIVEN"));
            assertEquals(
                    SpecStatus.DECISION_MEETING,
                    nodes.get(0).read(stream).state().status());
        }
    }

    private Map<Integer, Outcome<SpecState, SpecEvent>> race(StreamId stream, ReviewCommand one, ReviewCommand other)
            throws Exception {
        List<EventStream<SpecState, SpecEvent>> read =
                nodes.stream().map(node -> node.read(stream)).toList();
        List<ReviewCommand> commands = List.of(one, other);
        Map<Integer, Outcome<SpecState, SpecEvent>> outcomes = new ConcurrentHashMap<>();
        Race.run(
                2, node -> outcomes.put(node, nodes.get(node).run(read.get(node), new ReviewStep(commands.get(node)))));
        return outcomes;
    }

    private StreamId started(int round) {
        StreamId stream = new StreamId("01" + Integer.toHexString(round + 0x100));
        WizardAnswers answers = new WizardAnswers("seed", Optional.of(APPROVER), Optional.empty(), Optional.empty());
        nodes.get(0)
                .run(
                        nodes.get(0).read(stream),
                        new Register(DRIVER, 1, 77, SpecKind.RFC, Optional.empty(), SpecOrigin.of(answers)));
        run(
                stream,
                new StartRound(
                        asking(DRIVER, Duration.ZERO),
                        Map.of(REVIEWER, Perspective.ENGINEERING),
                        WindowLength.USUAL,
                        OFFICE,
                        new RoundRules(Set.of(Perspective.ENGINEERING), 0, false, false),
                        Map.of()));
        return stream;
    }

    private void run(StreamId stream, ReviewCommand command) {
        Outcome<SpecState, SpecEvent> outcome = nodes.get(0).run(nodes.get(0).read(stream), new ReviewStep(command));
        assertTrue(outcome instanceof Outcome.Done, outcome.toString());
    }

    private static GiveVerdict approves(PersonNumber person, String comment) {
        return new GiveVerdict(asking(person, Duration.ZERO), Verdict.APPROVE, Optional.of(comment));
    }

    private static Asking asking(PersonNumber person, Duration after) {
        Instant now = TestEvents.AT.plus(after);
        return new Asking(person, 1, now, Asking.Rank.NONE, new UnchangedPage());
    }

    private long count(StreamId stream, String type) {
        return log.read(stream).stream()
                .filter(event -> event.body().type().name().equals(type))
                .count();
    }

    private static CommandRunner<SpecState, SpecCommand, SpecEvent> runner(ActiveObjects node) {
        return new CommandRunner<>(
                new AoEventLog(node),
                new SpecDecider(),
                new SpecEventCodec(),
                Clock.fixed(TestEvents.AT, ZoneOffset.UTC),
                new SecureRandom());
    }

    /** A page of several authors. */
    private static final class UnchangedPage implements ReviewedPage {

        private static final Fingerprint CONTENT = new Fingerprint(1, "a".repeat(64));

        @Override
        public Optional<Fingerprint> seen() {
            return Optional.of(CONTENT);
        }

        @Override
        public Optional<Fingerprint> now() {
            return Optional.of(CONTENT);
        }

        @Override
        public boolean isOnlyAuthor(PersonNumber person, int version) {
            return false;
        }
    }
}
