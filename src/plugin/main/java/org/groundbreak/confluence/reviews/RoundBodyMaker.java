package org.groundbreak.confluence.reviews;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.confluence.reviews.RoundBody.ObstacleBody;
import org.groundbreak.confluence.reviews.RoundBody.StarterBody;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.events.NamedTexts;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.Obstacle;
import org.groundbreak.reviews.Round;
import org.groundbreak.reviews.RoundPhase;
import org.groundbreak.reviews.RoundPlan;
import org.groundbreak.words.Words;

/** Says how the latest round of a spec stands, for one viewer; its words are read with one SELECT. Reading only. */
final class RoundBodyMaker {

    private final SpecLog log;
    private final ReviewerBodyMaker reviewers;
    private final VerdictBodyMaker verdicts;
    private final Words words;

    RoundBodyMaker(SpecLog log, ReviewerBodyMaker reviewers, VerdictBodyMaker verdicts, Words words) {
        this.log = log;
        this.reviewers = reviewers;
        this.verdicts = verdicts;
        this.words = words;
    }

    /** The body; empty before the first round, and for a round in which only the approver took part. */
    Optional<RoundBody> of(ReviewVisit review, ReviewMay may) {
        return review.sight()
                .review()
                .round()
                .filter(round -> round.plan().isPresent())
                .map(round -> body(review, round, may));
    }

    private RoundBody body(ReviewVisit review, Round round, ReviewMay may) {
        RoundPlan plan = round.plan().orElseThrow();
        Map<Long, String> texts =
                log.textsOf(review.visit().spec(), RoundTexts.of(review.visit().spec(), round));
        Instant end = round.endedAt().orElse(plan.endsAt());
        return new RoundBody(
                round.number(),
                round.phase().name(),
                phase(review, round),
                round.phase().isOpen(),
                words.instant(round.startedAt()),
                end.toString(),
                words.instant(end),
                words.local(end).withSecond(0).withNano(0).toString(),
                left(review, round, end),
                length(plan.length()),
                RoundTexts.reason(review.visit().spec(), round).map(texts::get).orElse(null),
                plan.rules().commentRequired(),
                round.reviewers().values().stream()
                        .map(reviewer -> reviewers.of(review, round, reviewer, may, texts))
                        .toList(),
                review.sight()
                        .approver()
                        .map(round.verdicts()::get)
                        .map(given -> verdicts.of(review, given, texts))
                        .orElse(null),
                obstacles(review),
                starters(plan, texts));
    }

    /** Nothing is left of a window of which nobody can tell yet how it ended either (rule R20). */
    private String left(ReviewVisit review, Round round, Instant end) {
        Instant now = review.asking().now();
        return round.phase() == RoundPhase.WINDOW && now.isBefore(end)
                ? words.duration(Duration.between(now, end))
                : null;
    }

    /** Where it is; of a round that was closed, with which outcome, since that it has ended says little. */
    private String phase(ReviewVisit review, Round round) {
        return RoundTexts.outcome(review.visit().spec(), round)
                .map(outcome -> words.text("review.outcome." + outcome))
                .orElseGet(() -> words.text("review.phase." + round.phase()));
    }

    private String length(WindowLength length) {
        return words.text("review.length." + length.clock(), words.duration(length.length()));
    }

    private List<ObstacleBody> obstacles(ReviewVisit review) {
        return review.rule().stream()
                .flatMap(rule -> rule.obstacles(review.page()).stream())
                .map(this::obstacle)
                .toList();
    }

    private ObstacleBody obstacle(Obstacle obstacle) {
        return new ObstacleBody(obstacle.name(), words.text("review.obstacle." + obstacle));
    }

    private List<StarterBody> starters(RoundPlan plan, Map<Long, String> texts) {
        NamedTexts said = Optional.ofNullable(texts.get(plan.sequence()))
                .map(NamedTexts::parse)
                .orElse(NamedTexts.NONE);
        return Stream.of(Lens.values())
                .flatMap(lens -> said.get(lens.textKey()).stream()
                        .map(text -> new StarterBody(lens.name(), words.text("lens." + lens), text)))
                .toList();
    }
}
