package org.groundbreak.sandbox.confluence.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.groundbreak.sandbox.confluence.Demo;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentRefused;
import org.groundbreak.sandbox.confluence.content.Edit;
import org.groundbreak.sandbox.confluence.content.NewContent;
import org.groundbreak.sandbox.confluence.storage.StorageFormatException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageSaverTest {
    private final Demo demo = new Demo();
    private final Recorder recorder = new Recorder();

    @BeforeEach
    void register() {
        demo.events.register(recorder);
    }

    @AfterEach
    void close() {
        demo.close();
    }

    @Test
    void givenASave_thenTheEventComesInsideItsTransactionAndTheTaskAfterItsCommit() {
        demo.page("Spec", "<p/>");

        assertEquals(List.of("create Spec in transaction", "committed"), recorder.seen);
    }

    @Test
    void givenAnUpdate_thenTheEventCarriesTheNewVersionUnderTheOldId() {
        ContentRecord page = demo.page("Spec", "<p>1</p>");
        recorder.seen.clear();

        demo.saver.update(page.id(), 1, new Edit("Spec", "<p>2</p>", null, demo.key("engineer")));

        assertEquals(List.of("update " + page.id() + " v2 <p>2</p>"), recorder.seen);
    }

    @Test
    void givenADraft_thenTheEventComesOnlyWhenItIsPublished() {
        ContentRecord draft =
                demo.saver.createDraft(new NewContent(demo.space, null, null, "<p/>", demo.key("author"), null));
        assertEquals(List.of(), recorder.seen);

        demo.saver.publish(draft.id(), null, new Edit("Now", "<p/>", null, demo.key("author")));

        assertEquals("create Now in transaction", recorder.seen.get(0));
    }

    @Test
    void givenAMalformedBodyOrReadOnlyMode_thenNothingIsWrittenAndNobodyIsTold() {
        assertThrows(StorageFormatException.class, () -> demo.page("Bad", "<p>"));
        demo.accessMode.setReadOnly(true);
        assertThrows(ContentRefused.class, () -> demo.page("Good", "<p/>"));

        assertEquals(1, demo.store.pages(demo.space).size());
        assertEquals(List.of(), recorder.seen);
    }

    @Test
    void givenAHistoricalVersion_thenItKnowsItIsNotTheLatest() {
        ContentRecord page = demo.page("Spec", "<p>1</p>");
        demo.saver.update(page.id(), 1, new Edit("Spec", "<p>2</p>", null, demo.key("engineer")));
        long oldId = demo.store.versions(page.id()).get(1).id();

        Page old = demo.entities.page(oldId);

        assertFalse(old.isLatestVersion());
        assertEquals(page.id(), ((Page) old.getLatestVersion()).getId());
        assertTrue(demo.entities.page(page.id()).isLatestVersion());
        assertNull(demo.entities.page(4711));
    }

    /** A listener as a plugin would have it. */
    public final class Recorder {
        private final List<String> seen = new ArrayList<>();

        @EventListener
        public void onCreate(PageCreateEvent event) {
            seen.add("create " + event.getPage().getTitle() + (demo.database.inTransaction() ? " in transaction" : ""));
            demo.database.afterCommit(() -> seen.add("committed"));
        }

        @EventListener
        public void onUpdate(PageUpdateEvent event) {
            Page page = event.getPage();
            seen.add("update " + page.getId() + " v" + page.getVersion() + " " + page.getBodyAsString());
        }
    }
}
