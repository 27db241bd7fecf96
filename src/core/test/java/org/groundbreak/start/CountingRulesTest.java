package org.groundbreak.start;

import static org.groundbreak.start.Story.DONE;
import static org.groundbreak.start.Story.EPIC;
import static org.groundbreak.start.Story.GONE;
import static org.groundbreak.start.Story.IN_EPIC;
import static org.groundbreak.start.Story.IN_PROGRESS;
import static org.groundbreak.start.Story.IN_REVIEW;
import static org.groundbreak.start.Story.NOWHERE;
import static org.groundbreak.start.Story.RELEASED;
import static org.groundbreak.start.Story.TO_DO;
import static org.groundbreak.start.Story.day;
import static org.groundbreak.start.Story.epic;
import static org.groundbreak.start.Story.find;
import static org.groundbreak.start.Story.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.start.Uncounted.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules T16 and T17: what the settings leave out. */
class CountingRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Won't Do",
                "Won't Fix",
                "Duplicate",
                "Cannot Reproduce",
                "Declined",
                "Incomplete",
                "Rejected",
                "Obsolete",
                "Not a Bug",
                " won\u2019t do "
            })
    void t16GivenAStoryClosedWithoutWorkThenItDoesNotCountAndIsListed(String resolution) {
        StartFinding found = find(closed(story(), 4, resolution), story(8));

        assertEquals(StartState.WAITING, found.state());
        assertEquals(List.of(closed(7, 4, resolution)), found.notCounted());
        assertEquals(Optional.empty(), found.maybeSince());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Done", "Fixed", ""})
    void t16GivenAStoryClosedWithAnyOtherResolutionOrNoneThenItCounts(String resolution) {
        StartFinding found = find(closed(story(), 4, resolution));

        assertEquals(day(4), found.start().orElseThrow().at());
        assertEquals(List.of(), found.notCounted());
    }

    @Test
    void t16GivenAStoryThatWasInProgressOnceThenItCountsThoughItWasGivenUp() {
        Story givenUp = closed(story().moved(2, IN_PROGRESS).moved(3, TO_DO), 4, "Declined");
        Story elsewhere = closed(
                story().createdIn(NOWHERE).moved(2, IN_PROGRESS).moved(3, TO_DO).joined(3, IN_EPIC), 4, "Declined");

        assertEquals(day(2), find(givenUp).start().orElseThrow().at());
        assertEquals(day(4), find(elsewhere).start().orElseThrow().at());
    }

    @Test
    void t16GivenAStoryThatWasClosedOpenedAgainAndBegunThenItCountsFromWhenItWasBegun() {
        Story child =
                closed(story(), 3, "Duplicate").resolved(5, "").moved(5, TO_DO).moved(6, IN_PROGRESS);

        StartFinding found = find(child);

        assertEquals(day(6), found.start().orElseThrow().at());
        assertEquals(List.of(), found.notCounted());
    }

    @Test
    void t16GivenAnotherResolutionWhileItStayedClosedThenTheLastOneSays() {
        Story corrected = closed(story(), 3, "Declined").resolved(4, "Fixed").moved(5, RELEASED);
        Story declined = closed(story(), 3, "Fixed").moved(4, RELEASED).resolved(5, "Declined");
        Story openedAgain = closed(story(), 3, "Declined").moved(4, TO_DO).resolved(5, "Fixed");

        assertEquals(day(3), find(corrected).start().orElseThrow().at());
        assertEquals(List.of(closed(7, 3, "Declined")), find(declined).notCounted());
        assertEquals(List.of(closed(7, 3, "Declined")), find(openedAgain).notCounted());
        assertEquals(
                List.of(closed(7, 3, "Declined")),
                find(closed(story(), 3, "Declined").resolved(4, "")).notCounted());
    }

    @Test
    void t16GivenAStoryThatJoinedOrWasCreatedClosedWithoutWorkThenItDoesNotCountEither() {
        Story joined = closed(story().createdIn(NOWHERE), 3, "Obsolete").joined(4, IN_EPIC);
        Story created = story().created(DONE).resolved(1, "Obsolete");

        assertEquals(List.of(closed(7, 4, "Obsolete")), find(joined).notCounted());
        assertEquals(List.of(closed(7, 1, "Obsolete")), find(created).notCounted());
    }

    /** What it was in may have been work: then it may have started, and more is not known. */
    @Test
    void t16GivenAStatusThatIsGoneBeforeItWasClosedThenItMayHaveBeenWorkedOn() {
        StartFinding inEpic = find(closed(story().moved(2, GONE), 4, "Declined"));
        StartFinding elsewhere = find(
                closed(story().createdIn(NOWHERE).moved(2, GONE).moved(3, TO_DO).joined(3, IN_EPIC), 4, "Declined"));

        assertEquals(Optional.of(day(2)), inEpic.maybeSince());
        assertEquals(List.of(new Uncounted(7, Reason.STATUS_UNKNOWN, Optional.of(day(2)), "")), inEpic.notCounted());
        assertEquals(Optional.of(day(4)), elsewhere.maybeSince());
        assertEquals(Optional.empty(), elsewhere.start());
    }

    @Test
    void t16GivenAStoryThatStandsClosedWithoutWorkThoughNoChangeSaysSoThenItHasNotBegun() {
        StartFinding found =
                find(story().moved(2, IN_REVIEW).resolved(2, "Declined").now(DONE), story(8));

        assertEquals(StartFinding.NOTHING, found);
    }

    @Test
    void t16GivenAnEpicWhoseChildrenAreClosedWithoutWorkThenItsOwnMoveCounts() {
        StartFinding found = find(closed(story(), 4, "Declined"));

        assertEquals(EPIC, found.start().orElseThrow().issueId());
        assertEquals(List.of(closed(7, 4, "Declined")), found.notCounted());
    }

    @Test
    void t16GivenAChildThatWasOpenedAgainThenItIsOneAndTheOwnMoveOfTheEpicDoesNotCount() {
        StartFinding found = find(closed(story(), 3, "Declined").moved(4, TO_DO));

        assertEquals(Optional.empty(), found.start());
    }

    @Test
    void t16GivenAnEpicThatIsClosedWithoutWorkItselfThenItHasNotStarted() {
        StartFinding found = find(closed(epic(), 4, "Won't Do"));

        assertEquals(Optional.empty(), found.start());
        assertEquals(List.of(closed(EPIC, 4, "Won't Do")), found.notCounted());
    }

    @Test
    void t17GivenASpikeOrALabelThatDoesNotCountThenTheIssueDoesNotCountAndIsListed() {
        Story spike = story(7).a(new IssueTraits(false, "spike", Set.of())).moved(3, IN_PROGRESS);
        Story labelled = story(8).a(new IssueTraits(false, "Story", Set.of("ui", "Spec", "discovery")))
                .moved(4, IN_PROGRESS);
        Story idle = story(9).a(new IssueTraits(false, "Spike", Set.of())).moved(3, GONE);

        StartFinding found = find(spike, labelled, idle, story(10));

        assertEquals(Optional.empty(), found.start());
        assertEquals(
                List.of(
                        new Uncounted(7, Reason.TYPE, Optional.of(day(3)), "spike"),
                        new Uncounted(8, Reason.LABEL, Optional.of(day(4)), "Spec")),
                found.notCounted());
        assertEquals(Optional.empty(), found.maybeSince());
    }

    @Test
    void t17GivenAnEpicWithNothingButSpikesThenItsOwnMoveCounts() {
        Story spike = story().a(new IssueTraits(false, "Spike", Set.of()));

        assertEquals(EPIC, find(spike).start().orElseThrow().issueId());
    }

    @Test
    void t17GivenOtherSettingsThenTheyHold() {
        CountingRules rules = new CountingRules(Set.of("Bug"), Set.of("later"), Set.of("Parked"));
        StartRule rule = new StartRule(Story.CATEGORIES, rules);
        Story parked = closed(story(7), 3, "Parked");
        Story bug = story(8).a(new IssueTraits(false, "Bug", Set.of())).moved(3, DONE);
        Story later =
                story(9).a(new IssueTraits(false, "Spike", Set.of("Later"))).moved(3, DONE);
        Story spike = closed(story(10).a(new IssueTraits(false, "Spike", Set.of("spec"))), 5, "Declined");

        StartFinding found =
                rule.find(epic().history(), List.of(parked.history(), bug.history(), later.history(), spike.history()));

        assertEquals(10, found.start().orElseThrow().issueId());
        assertEquals(
                List.of(Reason.CLOSED_UNWORKED, Reason.TYPE, Reason.LABEL),
                found.notCounted().stream().map(Uncounted::reason).toList());
    }

    private static Story closed(Story story, int day, String resolution) {
        return story.resolved(day, resolution).moved(day, DONE);
    }

    private static Uncounted closed(long issueId, int day, String resolution) {
        return new Uncounted(issueId, Reason.CLOSED_UNWORKED, Optional.of(day(day)), resolution);
    }
}
