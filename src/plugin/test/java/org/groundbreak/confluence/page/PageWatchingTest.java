package org.groundbreak.confluence.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.label.LabelRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.labels.Labelable;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.ArrayList;
import java.util.List;
import org.groundbreak.confluence.MockConfluence;
import org.junit.jupiter.api.Test;

/** What becomes of pages, for all watchers: P1 told by one mechanism, P2 swept, P3 erased when gone for good and not before. */
class PageWatchingTest extends PageWatchingCase {

    @Test
    void givenAWatcherThatFailsThenItKeepsNoOtherFromThePageP1() {
        confluence.page(1, "<p>Text</p>", "author");
        first.broken = true;

        feature.life().look(1);

        assertEquals(List.of(1L), second.looked);
    }

    @Test
    void givenAPageThatWentToAnotherSpaceThenThoseThatWentWithItAreLookedAtP1() {
        known(1);
        known(2);
        first.looked.clear();

        TestPageEvents.spaceLeft(feature, MockConfluence.SPACE_ID);

        assertEquals(List.of(1L, 2L), first.looked);
    }

    @Test
    void givenEachEventOfTheHostThenTheIdIsNotedAndNothingElseDoneP1() {
        List<PageNews> heard = new ArrayList<>();
        Page page = confluence.page(1, "<p>Text</p>", "author");
        Space old = MockConfluence.space(OTHER_SPACE, "OTHER");
        PageListener pages = new PageListener(heard::add);
        pages.onCreate(new PageCreateEvent(page));
        pages.onUpdate(new PageUpdateEvent(page));
        pages.onTrash(new PageTrashedEvent(page));
        pages.onRestore(new PageRestoreEvent(page));
        pages.onMove(new PageMoveEvent(page, page.getSpace()));
        LabelListener labels = new LabelListener(heard::add);
        labels.onAdded(new LabelAddEvent(page));
        labels.onRemoved(new LabelRemoveEvent(page));
        labels.onAdded(new LabelAddEvent(mock(Labelable.class)));

        assertEquals(
                List.of(PageNews.Kind.CHANGED),
                heard.stream().map(PageNews::kind).distinct().toList());
        assertEquals(7, heard.size());
        heard.clear();
        pages.onRemove(new PageRemoveEvent(page));
        pages.onMove(new PageMoveEvent(page, old));
        new SpaceListener(heard::add).onRemoved(new SpaceRemoveEvent(old));

        assertEquals(
                List.of(
                        new PageNews(PageNews.Kind.REMOVED, 1),
                        new PageNews(PageNews.Kind.CHANGED, 1),
                        new PageNews(PageNews.Kind.SPACE_LEFT, OTHER_SPACE),
                        new PageNews(PageNews.Kind.SPACE_REMOVED, OTHER_SPACE)),
                heard);
    }

    @Test
    void givenASpaceIsRemovedThenWhoeverKeepsSomethingOfItIsToldThoughAnotherFails() {
        List<Long> forgotten = new ArrayList<>();
        feature.watchers().whenSpaceIsRemoved(id -> {
            throw new IllegalStateException("broken");
        });
        feature.watchers().whenSpaceIsRemoved(forgotten::add);

        TestPageEvents.spaceLeft(feature, OTHER_SPACE);
        assertEquals(List.of(), forgotten);
        TestPageEvents.spaceRemoved(feature, OTHER_SPACE);

        assertEquals(List.of(OTHER_SPACE), forgotten);
    }
}
