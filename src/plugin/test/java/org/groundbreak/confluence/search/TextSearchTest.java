package org.groundbreak.confluence.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.LongStream;
import org.groundbreak.confluence.search.TextHits.Extent;
import org.junit.jupiter.api.Test;

/** The host's search is asked so often and no more, and whatever goes wrong is an answer (rule A24). */
class TextSearchTest {

    private final TestTextSearch host = new TestTextSearch();
    private final TextSearch search = new TextSearch(host::service);

    @Test
    void givenAHostThatHandsOutFewAtOnceThenItIsAskedUntilThereIsNothingMore() {
        host.finds("queue", 1L, 2L, 3L, 4L, 5L);
        host.handsOut(2);

        assertEquals(new TextHits(Set.of(1L, 2L, 3L, 4L, 5L), Extent.ALL), search.find("text ~ \"queue\"", 5));
        assertEquals(3, host.asked().size());
    }

    @Test
    void givenMoreThanIsLookedAtThenThatIsSaid() {
        host.finds("queue", LongStream.range(0, 100).boxed().toArray(Long[]::new));
        host.handsOut(10);

        TextHits hits = search.find("text ~ \"queue\"", 5);

        assertEquals(50, hits.contentIds().size());
        assertEquals(Extent.CUT, hits.extent());
        assertEquals(5, host.asked().size());
    }

    @Test
    void givenAHostThatSaysThereIsMoreAndHandsOutNothingThenItIsAskedNoFurther() {
        host.finds("queue", 1L);
        host.handsOut(0);

        assertEquals(new TextHits(Set.of(), Extent.CUT), search.find("text ~ \"queue\"", 5));
        assertEquals(1, host.asked().size());
    }

    @Test
    void givenNoSearchOrOneThatRefusesOrIsAnotherOneThenThatIsSaid() {
        TextHits nothing = new TextHits(Set.of(), Extent.NOT_ASKED);
        host.refuse();
        assertEquals(nothing, search.find("text ~ \"queue\"", 5));
        host.vanish();
        assertEquals(nothing, search.find("text ~ \"queue\"", 5));
        TextSearch otherHost = new TextSearch(() -> {
            throw new NoClassDefFoundError("com/atlassian/confluence/api/service/search/CQLSearchService");
        });
        assertEquals(nothing, otherHost.find("text ~ \"queue\"", 5));
    }
}
