package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.start.CategoryHistory.Known;
import org.groundbreak.start.Cause;
import org.groundbreak.start.Start;
import org.groundbreak.start.StartFinding;
import org.groundbreak.start.StatusCategory;
import org.groundbreak.start.StatusThen;
import org.groundbreak.start.Uncounted;
import org.junit.jupiter.api.Test;

/** What was found in the histories, and the table of categories (rule T6). */
abstract class StartTableContract extends StoreContract {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    StartTableContract(Supplier<String> url) {
        super(url);
    }

    @Test
    void givenAStartWhenPutAgainThenTheLastOneStandsAndUnknownEpicsAreLeftOut() {
        EpicStartTable starts = new EpicStartTable(ao);
        EpicStart waiting = EpicStart.of(7, StartFinding.NOTHING, false);
        EpicStart started = EpicStart.of(7, finding(new Cause.Joined(5, Optional.of(NOON)), true), true);
        EpicStart created = EpicStart.of(8, finding(new Cause.Created(), false), false);
        EpicStart moved = EpicStart.of(9, finding(new Cause.Moved(6), false), false);
        EpicStart joined = EpicStart.of(10, finding(new Cause.Joined(6, Optional.empty()), false), false);

        starts.put(waiting);
        assertEquals(Optional.of(waiting), starts.of(7));
        starts.put(started);
        starts.put(started);
        starts.put(created);
        starts.put(moved);
        starts.put(joined);

        assertEquals(
                Map.of(7L, started, 8L, created, 9L, moved, 10L, joined), starts.of(List.of(7L, 8L, 9L, 10L, 11L)));
        assertEquals(Map.of(), starts.of(List.of()));
        starts.put(waiting);
        assertEquals(Optional.of(waiting), new EpicStartTable(database.node()).of(7));
    }

    @Test
    void t13GivenWhatDoesNotCountThenItIsReadBackAsItWasFoundUpToFiveIssuesOfAnyName() {
        EpicStartTable starts = new EpicStartTable(ao);
        List<Uncounted> all = new ArrayList<>();
        for (Uncounted.Reason reason : Uncounted.Reason.values()) {
            for (long id = 1; id <= 2; id++) {
                all.add(new Uncounted(
                        Long.MAX_VALUE - all.size(), reason, Optional.of(NOON), "a\n\ud83d\ude00".repeat(40)));
            }
        }
        all.add(new Uncounted(3, Uncounted.Reason.TYPE, Optional.empty(), " Spike \n"));
        EpicStart found =
                EpicStart.of(7, new StartFinding(Optional.empty(), Optional.of(NOON.minusMillis(1)), all), false);

        starts.put(found);

        assertEquals(Optional.of(found), starts.of(7));
        assertEquals(5, found.listed().size());
        assertEquals(3, found.fact().notCounted().get(Uncounted.Reason.TYPE));
        List<Uncounted> few = all.subList(all.size() - 1, all.size());
        EpicStart spike = EpicStart.of(7, new StartFinding(Optional.empty(), Optional.empty(), few), false);
        starts.put(spike);
        assertEquals(Optional.of(spike), starts.of(7));
        assertEquals(List.of(new ListedIssue(3, Uncounted.Reason.TYPE, "Spike")), spike.listed());
    }

    @Test
    void t6GivenCategoriesWhenOneChangesThenTheTableKnowsSinceWhen() {
        StatusCategoryTable table = new StatusCategoryTable(ao);

        table.observe(Map.of("1", StatusCategory.TO_DO, "3", StatusCategory.IN_PROGRESS), NOON);
        table.observe(Map.of("1", StatusCategory.TO_DO, "3", StatusCategory.IN_PROGRESS), NOON.plusSeconds(60));
        assertEquals(2, ao.count(StatusCategoryRow.class));
        var known = table.observe(Map.of("1", StatusCategory.IN_PROGRESS), NOON.plusSeconds(120));

        assertEquals(new Known(StatusCategory.TO_DO, false), known.at("1", NOON.plusSeconds(119)));
        assertEquals(new Known(StatusCategory.IN_PROGRESS, false), known.at("1", NOON.plusSeconds(120)));
        assertEquals(new Known(StatusCategory.TO_DO, true), known.at("1", NOON.minusSeconds(1)));
        assertEquals(new Known(StatusCategory.IN_PROGRESS, false), known.at("3", NOON.plusSeconds(120)));
        assertEquals(new Known(StatusCategory.UNKNOWN, false), known.at("9", NOON));
        assertEquals(3, ao.count(StatusCategoryRow.class));
    }

    @Test
    void t6GivenTwoNodesThatSeeANewStatusAtOnceThenItStandsOnce() throws Exception {
        List<StatusCategoryTable> nodes =
                List.of(new StatusCategoryTable(ao), new StatusCategoryTable(database.node()));

        Race.run(2, index -> nodes.get(index).observe(Map.of("1", StatusCategory.TO_DO), NOON));

        assertEquals(1, ao.count(StatusCategoryRow.class));
    }

    private static StartFinding finding(Cause cause, boolean flag) {
        Start start = new Start(NOON, 70, cause, new StatusThen("3", StatusCategory.IN_PROGRESS, flag), flag);
        return new StartFinding(Optional.of(start), Optional.of(NOON.minusSeconds(1)), List.of());
    }
}
