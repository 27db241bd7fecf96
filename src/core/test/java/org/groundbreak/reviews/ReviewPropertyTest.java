package org.groundbreak.reviews;

import static org.groundbreak.reviews.ReviewFixture.END;
import static org.groundbreak.reviews.ReviewFixture.START;
import static org.groundbreak.specs.SpecFixture.FIRST;
import static org.groundbreak.specs.SpecFixture.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Asking.Rank;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.specs.SpecDecider;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecState;
import org.groundbreak.specs.SpecStatus;
import org.junit.jupiter.api.Test;

/** Any commands by anybody at any time. */
class ReviewPropertyTest {

    private final Random random = new Random(5);

    @Test
    void givenAnyCommandsThenTheRulesHoldAfterEach() {
        Set<SpecStatus> reached = new HashSet<>();
        for (int run = 0; run < 400; run++) {
            ReviewFixture spec = ReviewFixture.spec();
            Instant now = START;
            for (int i = 0; i < 40; i++) {
                now = now.plus(Duration.ofMinutes(random.nextInt(600)));
                spec.at(now).page(random.nextInt(5) == 0 ? SECOND : FIRST);
                step(spec, command(spec, now), now);
                reached.add(spec.status());
            }
        }
        assertEquals(
                Set.of(
                        SpecStatus.DRAFT,
                        SpecStatus.IN_REVIEW,
                        SpecStatus.DECISION_MEETING,
                        SpecStatus.APPROVED,
                        SpecStatus.REJECTED,
                        SpecStatus.WITHDRAWN),
                reached);
    }

    private void step(ReviewFixture spec, ReviewCommand command, Instant now) {
        SpecState before = spec.state();
        if (!(new SpecDecider().decide(before, new ReviewStep(command)) instanceof Decision.Accepted<SpecEvent>)) {
            return;
        }
        SpecState after = spec.run(command).state();
        assertTrue(reachable(before.status(), after.status()) || command instanceof CallOff, before + " to " + after);
        assertEquals(after.status() == SpecStatus.APPROVED, after.approval().isPresent());
        assertEquals(after.status() == SpecStatus.WITHDRAWN, after.withdrawal().isPresent());
        assertTrue(after.review().review().open().stream().noneMatch(round -> round.isOverdue(now)), "rule R2");
        if (after.status() == SpecStatus.APPROVED
                && before.status() != SpecStatus.APPROVED
                && !(command instanceof CallOff)) {
            assertEquals(after.approver(), after.approval().map(Approval::by));
            assertEquals(command.asking().page().now(), after.approval().map(Approval::fingerprint), "rule R6");
            // Who asks late asks of a spec that the end of the window has approved.
            assertTrue(
                    command instanceof AskQuestion
                            || after.review().review().questions().inTheWay().isEmpty(),
                    "rule R4");
        }
    }

    /** The end of the window and what comes then may stand in one append. */
    private static boolean reachable(SpecStatus before, SpecStatus after) {
        return before == after
                || before.next().contains(after)
                || before.next().stream().anyMatch(between -> between.next().contains(after));
    }

    private ReviewCommand command(ReviewFixture spec, Instant now) {
        Asking asking = spec.asking(person(), Rank.values()[random.nextInt(3)]);
        Optional<String> words = random.nextInt(3) == 0 ? Optional.empty() : Optional.of("words");
        long comment = 1 + random.nextInt(4);
        return switch (random.nextInt(24)) {
            case 0, 1, 2 ->
                new StartRound(
                        asking,
                        Map.of(person(), Perspective.DESIGN, new PersonNumber(9), Perspective.PRODUCT),
                        WindowLength.USUAL,
                        ReviewFixture.BERLIN,
                        new RoundRules(
                                random.nextInt(3) == 0 ? Set.of(Perspective.DESIGN) : Set.of(),
                                random.nextInt(3),
                                random.nextBoolean(),
                                random.nextInt(9) == 0),
                        Map.of());
            case 3, 4, 5, 6 -> new GiveVerdict(asking, Verdict.values()[random.nextInt(3)], words);
            case 7 -> new StillSo(asking);
            case 8 -> new TakeBack(asking);
            case 9 ->
                random.nextBoolean()
                        ? new TakeOn(asking)
                        : new AddReviewer(asking, person(), Perspective.values()[random.nextInt(3)]);
            case 10 -> new ExtendWindow(asking, now.plus(Duration.ofHours(random.nextInt(99))), words);
            case 11 -> new ReplaceReviewer(asking, person(), person());
            case 12 -> random.nextInt(4) == 0 ? new CallOff(asking, words) : new TakeOn(asking);
            case 13, 14, 15 -> new CloseRound(asking, RoundOutcome.values()[random.nextInt(4)], words);
            case 16 -> new EndWindow(spec.asking(PersonNumber.CLOCK));
            case 17 ->
                new AskQuestion(
                        asking,
                        comment,
                        person(),
                        Lens.FREE,
                        random.nextBoolean(),
                        QuestionKind.values()[random.nextInt(2)]);
            case 18 -> new AnswerQuestion(asking, comment);
            case 19 -> new ResolveQuestion(asking, comment);
            case 20 -> new CarryQuestion(asking, comment, words);
            case 21 -> random.nextBoolean() ? new ForgetQuestion(asking, comment) : new CancelMeeting(asking);
            case 22 -> new PlanMeeting(asking, Meeting.Slot.usual(END.plus(Duration.ofDays(random.nextInt(9)))), words);
            default ->
                new SettleItem(
                        asking,
                        List.of(AgendaItem.ANY_DISSENT, AgendaItem.question(comment))
                                .get(random.nextInt(2)),
                        words,
                        Optional.of(QuestionState.CARRIED).filter(state -> random.nextBoolean()));
        };
    }

    /** Mostly driver and approver. */
    private PersonNumber person() {
        return new PersonNumber(random.nextInt(3) > 0 ? 1 + random.nextInt(2) : 3 + random.nextInt(3));
    }
}
