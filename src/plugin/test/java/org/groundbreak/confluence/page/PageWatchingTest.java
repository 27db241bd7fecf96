package org.groundbreak.confluence.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.PartialList;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.label.LabelRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.labels.Labelable;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.component.ComponentLocator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.TestClock;
import org.groundbreak.host.TestParts;
import org.groundbreak.store.Store;
import org.groundbreak.store.StoreDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.MockedStatic;

/** What becomes of pages, for all watchers: P1 told by one mechanism, P2 swept, P3 erased when gone for good and not before. */
class PageWatchingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
    private static final long OTHER_SPACE = 78;

    private final TestClock clock = new TestClock(NOW);
    private final MockConfluence confluence = new MockConfluence();
    private final StoreDatabase database = new StoreDatabase(StoreDatabase.h2());
    private final PageLifeFeature feature = new PageLifeFeature(
            TestParts.of(clock, new Scripts(mock(PageBuilderService.class))),
            new Store(database.node()),
            mock(EventPublisher.class),
            database.transactions(),
            confluence.pages());
    private final NotingWatcher first = new NotingWatcher();
    private final NotingWatcher second = new NotingWatcher();

    @BeforeEach
    void watch() {
        feature.watchers().add(first);
        feature.watchers().add(second);
    }

    @AfterEach
    void close() {
        feature.stop();
        confluence.close();
        database.close();
    }

    @Test
    void givenAWatcherThatFailsThenItKeepsNoOtherFromThePageP1() {
        confluence.page(1, "<p>Text</p>", "author");
        first.broken = true;

        feature.life().look(1);

        assertEquals(List.of(1L), second.looked);
    }

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

    @Test
    void givenAPageThatIsRemovedForGoodThenItIsErasedOnceTheHostHasDoneSoP3() {
        known(1);

        TestPageEvents.removed(feature, 1);
        assertEquals(List.of(), first.erased);
        lose(1);
        feature.life().look(1);
        feature.sweep().run();

        assertEquals(List.of(1L), first.erased);
        assertEquals(List.of(1L), second.erased);
    }

    @Test
    void givenAPageThatIsGoneWhenItsRemovalIsHeardThenItIsErasedAtOnceP3() {
        known(1);
        lose(1);

        TestPageEvents.removed(feature, 1);

        assertEquals(List.of(1L), first.erased);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 29})
    void givenAPageThatIsNotFoundThenItIsNotErasedBeforeThirtyDaysP3(int days) {
        known(1);
        lose(1);

        sweepDaily(days);
        assertEquals(List.of(), first.erased);
        sweepDaily(31 - days);

        assertEquals(List.of(1L), first.erased);
    }

    @Test
    void givenAPageThatIsFoundOnceInBetweenThenThirtyDaysBeginAnewP3() {
        Page page = known(1);
        lose(1);
        sweepDaily(20);
        when(confluence.pageManager().getPage(1)).thenReturn(page);
        feature.life().look(1);
        lose(1);

        sweepDaily(20);

        assertEquals(List.of(), first.erased);
    }

    @Test
    void givenAPageInTheTrashThenItIsFoundHoweverLongP3() {
        Page page = known(1);
        when(page.isDeleted()).thenReturn(true);
        when(page.isLatestVersion()).thenReturn(false);

        sweepDaily(60);

        assertEquals(List.of(), first.erased);
    }

    @Test
    void givenAHostThatCannotBeAskedThenThatIsNoMissingPageP3() {
        known(1);
        when(confluence.pageManager().getPage(1)).thenThrow(new IllegalStateException("down"));
        sweepDaily(60);
        assertThrows(IllegalStateException.class, () -> TestPageEvents.removed(feature, 1));

        assertEquals(List.of(), first.erased);
    }

    /** As when the plugin was disabled for a month: two reads that fail, and nothing known of the time between. */
    @Test
    void givenAPageThatIsNotFoundTwiceAMonthApartThenItIsNotErasedP3() {
        known(1);
        lose(1);
        feature.sweep().run();
        clock.set(clock.instant().plus(Duration.ofDays(40)));

        feature.sweep().run();

        assertEquals(List.of(), first.erased);
    }

    @Test
    void givenARemovalThatDidNotHappenThenThePageIsNotErasedWhenItIsMissedLaterP3() {
        known(1);
        TestPageEvents.removed(feature, 1);
        clock.set(clock.instant().plus(Duration.ofHours(3)));
        lose(1);

        feature.life().look(1);

        assertEquals(List.of(), first.erased);
    }

    @Test
    void givenAnEraseThatFailsThenTheSweepTriesAgainAndTheOthersHaveErasedP3() {
        known(1);
        lose(1);
        first.broken = true;
        TestPageEvents.removed(feature, 1);
        assertEquals(List.of(1L), second.erased);
        first.broken = false;
        clock.set(clock.instant().plus(Duration.ofHours(1)));

        feature.sweep().run();

        assertEquals(List.of(1L), first.erased);
    }

    @Test
    void givenASpaceThatIsRemovedThenItsKnownPagesAreErasedAndNoOthersP3() {
        known(1);
        known(2);
        Page elsewhere = known(3);
        Space other = MockConfluence.space(OTHER_SPACE, "OTHER");
        when(elsewhere.getSpace()).thenReturn(other);
        feature.life().look(3);
        lose(1);
        lose(2);

        TestPageEvents.spaceRemoved(feature, MockConfluence.SPACE_ID);

        assertEquals(List.of(1L, 2L), first.erased);
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

    private Page known(long id) {
        Page page = confluence.page(id, "<p>Text</p>", "author");
        first.known.add(id);
        feature.life().look(id);
        return page;
    }

    private void lose(long id) {
        when(confluence.pageManager().getPage(id)).thenReturn(null);
    }

    private void sweepDaily(int days) {
        feature.sweep().run();
        for (int day = 0; day < days; day++) {
            clock.set(clock.instant().plus(Duration.ofDays(1)));
            feature.sweep().run();
        }
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

    /** Writes down what it is told. */
    private static final class NotingWatcher implements PageWatcher {

        private final List<Long> looked = new ArrayList<>();
        private final List<Long> erased = new ArrayList<>();
        private final List<Long> known = new ArrayList<>();
        private Set<String> labels = Set.of();
        private boolean broken;
        private boolean forgetful;

        @Override
        public void look(long contentId) {
            fail(broken);
            looked.add(contentId);
        }

        @Override
        public void renew(long contentId) {
            fail(broken);
            looked.add(contentId);
        }

        @Override
        public List<Long> knownAfter(long contentId, int limit) {
            fail(forgetful);
            return known.stream().filter(id -> id > contentId).limit(limit).toList();
        }

        @Override
        public Set<String> labels() {
            return labels;
        }

        @Override
        public void erase(long contentId) {
            fail(broken);
            known.remove(contentId);
            erased.add(contentId);
        }

        private static void fail(boolean broken) {
            if (broken) {
                throw new IllegalStateException("broken");
            }
        }
    }
}
