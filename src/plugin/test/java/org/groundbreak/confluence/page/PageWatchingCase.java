package org.groundbreak.confluence.page;

import static org.mockito.Mockito.mock;

import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.webresource.api.assembler.PageBuilderService;
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

/** Pages, and two watchers that write down what they are told of them. */
abstract class PageWatchingCase {

    static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
    static final long OTHER_SPACE = 78;
    final TestClock clock = new TestClock(NOW);
    final MockConfluence confluence = new MockConfluence();
    final StoreDatabase database = new StoreDatabase(StoreDatabase.h2());

    final PageLifeFeature feature = new PageLifeFeature(
            TestParts.of(clock, new Scripts(mock(PageBuilderService.class))),
            new Store(database.node()),
            mock(EventPublisher.class),
            database.transactions(),
            confluence.pages());

    final NotingWatcher first = new NotingWatcher();
    final NotingWatcher second = new NotingWatcher();

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

    Page known(long id) {
        Page page = confluence.page(id, "<p>Text</p>", "author");
        first.known.add(id);
        feature.life().look(id);
        return page;
    }

    /** Writes down what it is told. */
    static final class NotingWatcher implements PageWatcher {

        final List<Long> looked = new ArrayList<>();
        final List<Long> erased = new ArrayList<>();
        final List<Long> known = new ArrayList<>();
        Set<String> labels = Set.of();
        boolean broken;
        boolean forgetful;

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
