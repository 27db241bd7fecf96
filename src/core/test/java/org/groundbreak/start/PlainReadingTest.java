package org.groundbreak.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The rule against a reading that is slow and plain, on random histories. */
class PlainReadingTest {

    private static final int HISTORIES = 400_000;
    private static final int OF_ONE_TABLE = 50;

    private final Random random = new Random(20_260_302);

    @Test
    void t15GivenRandomHistoriesThenTheRuleSaysOfEachWhatThePlainReadingSays() {
        int started = 0;
        int joined = 0;
        int undated = 0;
        int doubtful = 0;
        CategoryHistory categories = Tale.categories(random);
        for (int number = 0; number < HISTORIES; number++) {
            categories = number % OF_ONE_TABLE == 0 ? Tale.categories(random) : categories;
            Tale tale = Tale.random(random, 7);
            PlainReading plain = new PlainReading(tale, categories);
            IssueWork work = new IssueWork(
                    tale.history(random), epic -> epic.isOf(Story.EPIC), categories, CountingRules.DEFAULT);

            same(tale, started(tale, plain), work.start().map(PlainReadingTest::brief));
            boolean begun = work.notCounted()
                    .filter(not -> not.reason() == Uncounted.Reason.UNDATED)
                    .isPresent();
            same(tale, plain.undated(), begun);
            same(tale, plain.maybeSince(), work.maybeSince());
            started += work.start().isPresent() ? 1 : 0;
            joined += work.start().filter(Start::joinedLater).isPresent() ? 1 : 0;
            undated += begun ? 1 : 0;
            doubtful += new StartFinding(work.start(), work.maybeSince(), List.of())
                            .maybeSince()
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertTrue(started > HISTORIES / 3 && joined > HISTORIES / 50);
        assertTrue(undated > HISTORIES / 100 && doubtful > HISTORIES / 20);
    }

    @Test
    void t16GivenRandomResolutionsThenTheRuleSaysWhatThePlainReadingSays() {
        String[] statuses = {Story.TO_DO, Story.IN_PROGRESS, Story.DONE, Story.RELEASED};
        String[] resolutions = {"", "Fixed", "Declined"};
        int unworked = 0;
        for (int number = 0; number < HISTORIES / 20; number++) {
            List<String> status = new ArrayList<>(List.of(Story.TO_DO));
            List<String> resolution = new ArrayList<>(List.of(""));
            Story story = Story.story();
            for (int day = 4; day < 9; day++) {
                boolean resolves = random.nextBoolean();
                boolean moves = random.nextBoolean() || !resolves;
                String to = statuses[random.nextInt(4)];
                String with = resolutions[random.nextInt(3)];
                story.change(day);
                story = resolves ? story.resolved(day, with) : story;
                story = moves ? story.moved(day, to) : story;
                status.add(moves ? to : status.get(status.size() - 1));
                resolution.add(resolves ? with : resolution.get(resolution.size() - 1));
            }
            StartFinding found = Story.find(story, Story.story(8));
            int start = startOf(status, resolution);

            assertEquals(
                    start < 0 ? Optional.empty() : Optional.of(Story.day(start + 3)),
                    found.start().map(Start::at),
                    () -> status + " " + resolution);
            unworked += found.notCounted().size();
        }
        assertTrue(unworked > HISTORIES / 2000);
    }

    private static int startOf(List<String> status, List<String> resolution) {
        for (int index = 1; index < status.size(); index++) {
            boolean moved = !status.get(index).equals(status.get(index - 1));
            boolean wasInProgress = status.subList(0, index + 1).contains(Story.IN_PROGRESS);
            String last = "";
            for (int next = index; next < status.size() && isDone(status.get(next)); next++) {
                last = resolution.get(next).isEmpty() ? last : resolution.get(next);
            }
            boolean closed = isDone(status.get(index)) && (wasInProgress || !last.equals("Declined"));
            if (moved && (closed || status.get(index).equals(Story.IN_PROGRESS))) {
                return index;
            }
        }
        return -1;
    }

    private static boolean isDone(String status) {
        return status.equals(Story.DONE) || status.equals(Story.RELEASED);
    }

    private record Brief(Instant at, OptionalLong changeId, boolean joined, String statusId) {}

    private static Brief brief(Start start) {
        return new Brief(
                start.at(),
                start.cause().change(),
                start.joinedLater(),
                start.status().statusId());
    }

    private static Optional<Brief> started(Tale tale, PlainReading plain) {
        int start = plain.start();
        if (start < 0) {
            return Optional.empty();
        }
        if (start == 0) {
            return Optional.of(
                    new Brief(Tale.instant(tale.created()), OptionalLong.empty(), false, plain.statusAfter(0)));
        }
        Tale.Happening one = tale.happenings().get(start - 1);
        return Optional.of(new Brief(
                Tale.instant(one.at()), OptionalLong.of(one.id()), plain.joined(start), plain.statusAfter(start)));
    }

    /** Builds the message only where it is needed. */
    private static void same(Tale tale, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            assertEquals(expected, actual, tale.toString());
        }
    }
}
