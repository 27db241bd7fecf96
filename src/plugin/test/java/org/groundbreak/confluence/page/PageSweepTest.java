package org.groundbreak.confluence.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.PartialList;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.component.ComponentLocator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mockito.MockedStatic;

/** The sweep finds pages that nobody told of, each once (rule P2). */
class PageSweepTest extends PageWatchingCase {

    @Test
    void givenPagesThatAreKnownLabelledOrUnreadableWhenSweptThenEachOthersIsLookedAtOnceP2() {
        for (long id = 1; id <= 4; id++) {
            confluence.page(id, "<p>Text</p>", "author");
        }
        first.known.addAll(List.of(1L, 2L));
        second.known.addAll(List.of(2L, 3L));
        second.labels = Set.of("adr");
        when(confluence.pageManager().getPage(1)).thenThrow(new IllegalStateException("unreadable"));

        sweepWithLabel("adr", 3, 4);

        assertEquals(List.of(2L, 3L, 4L), first.looked);
    }

    @Test
    void givenAWatcherThatCannotSayWhatItKnowsThenTheOthersAreSweptP2() {
        confluence.page(1, "<p>Text</p>", "author");
        first.forgetful = true;
        second.known.add(1L);

        feature.sweep().run();

        assertEquals(List.of(1L), second.looked);
    }

    /** A watcher drops from its list what one look did not find; the page is looked at again all the same. */
    @Test
    void givenAPageThatItsWatcherHasDroppedThenTheSweepStillLooksAtItP2() {
        confluence.page(1, "<p>Text</p>", "author");
        first.known.add(1L);
        feature.life().look(1);
        first.known.clear();
        first.looked.clear();

        feature.sweep().run();

        assertEquals(List.of(1L), first.looked);
    }

    private void sweepWithLabel(String name, long... ids) {
        List<Page> carriers = new ArrayList<>();
        for (long id : ids) {
            carriers.add(confluence.pageManager().getPage(id));
        }
        LabelManager labels = mock(LabelManager.class);
        Label label = mock(Label.class);
        when(labels.getLabel(name)).thenReturn(label);
        when(labels.getContentForLabel(anyInt(), anyInt(), eq(label)))
                .thenReturn(new PartialList<>(new ArrayList<>(carriers)));
        try (MockedStatic<ComponentLocator> host = mockStatic(ComponentLocator.class)) {
            host.when(() -> ComponentLocator.getComponent(LabelManager.class)).thenReturn(labels);
            feature.sweep().run();
        }
    }
}
