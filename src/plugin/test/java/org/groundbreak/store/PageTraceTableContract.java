package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Where pages were last seen, and since when they are missing (rule P3). */
abstract class PageTraceTableContract extends StoreContract {

    private static final Instant AT = Instant.parse("2026-03-02T10:15:30Z");
    private static final int THREADS = 4;

    PageTraceTableContract(Supplier<String> url) {
        super(url);
    }

    @Test
    void givenTracesWhenChangedThenTheyAreReadAgainBySpaceAndByIdUntilForgotten() {
        PageTraceTable traces = new PageTraceTable(ao);
        traces.change(3, trace -> trace.found(77));
        traces.change(1, trace -> trace.found(77));
        traces.change(2, trace -> trace.found(78));
        traces.change(1, trace -> trace.missing(AT, AT.plusSeconds(1)));
        traces.change(1, trace -> trace.removed(AT.plusSeconds(2)));

        assertEquals(
                Optional.of(new PageTrace(
                        77, Optional.of(AT), Optional.of(AT.plusSeconds(1)), Optional.of(AT.plusSeconds(2)))),
                traces.of(1));
        assertEquals(List.of(1L, 3L), traces.inSpace(77, 0, 10));
        assertEquals(List.of(3L), traces.inSpace(77, 1, 10));
        assertEquals(List.of(2L), traces.after(1, 1));

        traces.forget(1);

        assertEquals(Optional.empty(), traces.of(1));
        assertEquals(List.of(2L, 3L), traces.after(0, 10));
    }

    @Test
    void givenTwoNodesThatSeeAPageAtOnceThenItHasOneTrace() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());

        Race.run(THREADS, turn -> new PageTraceTable(nodes.get(turn % nodes.size()))
                .change(1, trace -> trace.found(turn + 1)));

        assertEquals(1, ao.count(PageTraceRow.class));
    }
}
