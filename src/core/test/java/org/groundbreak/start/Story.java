package org.groundbreak.start;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An issue with a past, told in a test. It is created on day 1, to do, in the epic; its changes are numbered from 11. */
final class Story {

    static final long EPIC = 100;
    static final Membership IN_EPIC = Membership.of(EPIC);
    static final Membership ELSEWHERE = Membership.of(200);
    static final Membership NOWHERE = Membership.NONE;

    static final String TO_DO = "1";
    static final String IN_PROGRESS = "3";
    static final String DONE = "5";
    /** Done from day 3 on, as far as is known. */
    static final String RELEASED = "6";
    /** To do, and in progress from day 5 on. */
    static final String IN_REVIEW = "7";
    /** A status that exists no more. */
    static final String GONE = "9";

    static final CategoryHistory CATEGORIES = new CategoryHistory(List.of(
            new CategoryHistory.Entry(TO_DO, day(0), StatusCategory.TO_DO),
            new CategoryHistory.Entry(IN_PROGRESS, day(0), StatusCategory.IN_PROGRESS),
            new CategoryHistory.Entry(DONE, day(0), StatusCategory.DONE),
            new CategoryHistory.Entry(RELEASED, day(3), StatusCategory.DONE),
            new CategoryHistory.Entry(IN_REVIEW, day(0), StatusCategory.TO_DO),
            new CategoryHistory.Entry(IN_REVIEW, day(5), StatusCategory.IN_PROGRESS)));

    private final long issueId;
    private final List<Change<String>> moves = new ArrayList<>();
    private final List<Change<Membership>> joins = new ArrayList<>();
    private final List<Change<Resolution>> resolutions = new ArrayList<>();
    private IssueTraits traits = new IssueTraits(false, "Story", Set.of());
    private String status = TO_DO;
    private Membership epic = IN_EPIC;
    private Resolution resolution = Resolution.NONE;
    private long changeId = 11;

    private Story(long issueId) {
        this.issueId = issueId;
    }

    /** A story in the epic. */
    static Story story() {
        return new Story(7);
    }

    static Story story(long issueId) {
        return new Story(issueId);
    }

    /** The epic itself, in no epic. */
    static Story epic() {
        return new Story(EPIC).createdIn(NOWHERE);
    }

    Story a(IssueTraits traits) {
        this.traits = traits;
        return this;
    }

    Story created(String status) {
        this.status = status;
        return this;
    }

    Story createdIn(Membership epic) {
        this.epic = epic;
        return this;
    }

    /** The next change has that id. */
    Story change(long changeId) {
        this.changeId = changeId;
        return this;
    }

    Story moved(int day, String to) {
        return moved(day, Optional.of(status), to);
    }

    /** Moved, and its history does not say where from. */
    Story movedFromNowhere(int day, String to) {
        return moved(day, Optional.empty(), to);
    }

    /** Moved from a status that no change had brought it to. */
    Story moved(int day, String from, String to) {
        return moved(day, Optional.of(from), to);
    }

    private Story moved(int day, Optional<String> from, String to) {
        moves.add(new Change<>(changeId++, day(day), from, Optional.of(to)));
        status = to;
        return this;
    }

    Story joined(int day, Membership to) {
        return joined(day, Optional.of(epic), to);
    }

    /** Joined, and its history does not say where from. */
    Story joinedFromNowhere(int day, Membership to) {
        return joined(day, Optional.empty(), to);
    }

    private Story joined(int day, Optional<Membership> from, Membership to) {
        joins.add(new Change<>(changeId++, day(day), from, Optional.of(to)));
        epic = to;
        return this;
    }

    /** In the same change as what follows or went before, or in one of its own. */
    Story resolved(int day, String name) {
        Resolution to = name.isEmpty() ? Resolution.NONE : new Resolution("r-" + name, name);
        resolutions.add(new Change<>(changeId, day(day), Optional.of(resolution), Optional.of(to)));
        resolution = to;
        return this;
    }

    /** It is in that status now, whatever its history says. */
    Story now(String status) {
        this.status = status;
        return this;
    }

    /** It belongs to that epic now, whatever its history says. */
    Story now(Membership epic) {
        this.epic = epic;
        return this;
    }

    IssueHistory history() {
        return new IssueHistory(
                issueId,
                day(1),
                traits,
                new FieldHistory<>(moves, status),
                new FieldHistory<>(joins, epic),
                new FieldHistory<>(resolutions, resolution));
    }

    /** What is found of these stories; the epic has moved itself on day 2 unless it is told among them. */
    static StartFinding find(Story... told) {
        Story epic = Stream.of(told)
                .filter(story -> story.issueId == EPIC)
                .findFirst()
                .orElseGet(() -> epic().change(21).moved(2, IN_PROGRESS));
        List<IssueHistory> stories = Stream.of(told)
                .filter(story -> story.issueId != EPIC)
                .map(Story::history)
                .toList();
        return new StartRule(CATEGORIES, CountingRules.DEFAULT).find(epic.history(), stories);
    }

    static Instant day(int day) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(86_400L * day);
    }

    /** A start of story 7 by moving there. */
    static Start moved(int day, long changeId, String status, StatusCategory category) {
        return new Start(day(day), 7, new Cause.Moved(changeId), new StatusThen(status, category, false), false);
    }
}
