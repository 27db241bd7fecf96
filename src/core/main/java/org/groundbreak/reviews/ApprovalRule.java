package org.groundbreak.reviews;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;

/**
 * What an open round still needs (rules R4, R6, R7, R8 and R18).
 *
 * @param sight the review
 * @param round its open round
 */
public record ApprovalRule(ReviewSight sight, Round round) {

    /** What keeps the round from being approved; none when its rule is complete. The page is read last, if at all. */
    public Set<Obstacle> obstacles(ReviewedPage page) {
        Set<Obstacle> obstacles = apartFromThePage();
        Optional<GivenVerdict> own = verdictOfApprover();
        if (!obstacles.contains(Obstacle.NO_APPROVAL)) {
            Optional<Fingerprint> now = page.now();
            if (now.isEmpty() || !own.orElseThrow().isOn(now.get())) {
                obstacles.add(Obstacle.OTHER_CONTENT);
            }
            if (approving().size() == 1 && page.isOnlyAuthor(own.orElseThrow().by(), sight.versionJudged())) {
                obstacles.add(Obstacle.ONLY_AUTHOR);
            }
        }
        return obstacles;
    }

    /** Whether nothing is in the way. Does not read the page while anything else is. */
    public boolean isComplete(ReviewedPage page) {
        return apartFromThePage().isEmpty() && obstacles(page).isEmpty();
    }

    /** The same without what only the page knows. */
    public Set<Obstacle> apartFromThePage() {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        add(
                obstacles,
                Obstacle.NO_APPROVAL,
                !verdictOfApprover().map(GivenVerdict::approves).orElse(false));
        add(obstacles, Obstacle.CHANGES_REQUESTED, !dissent().isEmpty());
        add(
                obstacles,
                Obstacle.BLOCKING_QUESTION,
                !sight.review().questions().inTheWay().isEmpty());
        add(obstacles, Obstacle.MISSING_PERSPECTIVE, !missing().isEmpty());
        add(
                obstacles,
                Obstacle.MISSING_QUORUM,
                approving().size() < round.rules().quorum());
        return obstacles;
    }

    /** The required perspectives of which no reviewer approves. */
    public Set<Perspective> missing() {
        Set<Perspective> missing = EnumSet.noneOf(Perspective.class);
        missing.addAll(round.rules().required());
        approving().forEach(verdict -> Optional.ofNullable(round.reviewers().get(verdict.by()))
                .ifPresent(reviewer -> missing.remove(reviewer.perspective())));
        return missing;
    }

    /** How many approvals the round needs: the approver's and one of each required perspective, or as many as the quorum. */
    public int needed() {
        return Math.max(1 + round.rules().required().size(), round.rules().quorum());
    }

    /** How many of those there are. */
    public int reached() {
        boolean approved = verdictOfApprover().filter(GivenVerdict::approves).isPresent();
        int parts = missing().size() + (approved ? 0 : 1);
        return needed() - Math.max(parts, round.rules().quorum() - approving().size());
    }

    /** Who requests changes, in the order in which they said so (rule R8). */
    public List<GivenVerdict> dissent() {
        return counted()
                .filter(verdict -> verdict.verdict() == Verdict.REQUEST_CHANGES)
                .toList();
    }

    /** Who approves. */
    public List<GivenVerdict> approving() {
        return counted().filter(GivenVerdict::approves).toList();
    }

    /** Who is asked and has not given a verdict (rule R18). */
    public Set<PersonNumber> waitedFor() {
        return Stream.concat(round.reviewers().keySet().stream(), sight.approver().stream())
                .filter(person -> !round.verdicts().containsKey(person))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<GivenVerdict> verdictOfApprover() {
        return sight.approver().map(round.verdicts()::get);
    }

    /** The verdict of somebody who was replaced stays in the log and counts no more (rule R10). */
    private Stream<GivenVerdict> counted() {
        return round.verdicts().values().stream().filter(verdict -> sight.judges(round, verdict.by()));
    }

    private static void add(Set<Obstacle> obstacles, Obstacle obstacle, boolean there) {
        if (there) {
            obstacles.add(obstacle);
        }
    }
}
