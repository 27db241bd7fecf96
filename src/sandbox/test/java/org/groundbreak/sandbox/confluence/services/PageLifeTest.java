package org.groundbreak.sandbox.confluence.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.groundbreak.sandbox.confluence.Demo;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentRefused;
import org.groundbreak.sandbox.confluence.content.Edit;
import org.groundbreak.sandbox.confluence.content.NewContent;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.host.NotModelled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Trash, restore, purge, copy and move, and what a plugin hears and sees of them. */
class PageLifeTest {
    private final Demo demo = open();
    private final Recorder recorder = new Recorder();
    private final PageManager pages = new SandboxPageManager(demo.store, demo.entities, demo.saver);

    Demo open() {
        return new Demo();
    }

    @BeforeEach
    void register() {
        demo.events.register(recorder);
    }

    @AfterEach
    void close() {
        demo.close();
    }

    @Test
    void givenATrashedPage_thenTheEventComesInsideItsTransactionAndPluginsFindThePageDeleted() {
        ContentRecord page = demo.page("Spec", "<p/>");
        recorder.seen.clear();

        demo.life.trash(page.id());

        assertEquals(List.of("PageTrashedEvent Spec deleted in transaction"), recorder.seen);
        assertTrue(pages.getPage(page.id()).isDeleted());
        assertNull(pages.getPage("DEMO", "Spec"));
        assertEquals(List.of(), demo.store.children(demo.space.homeId()));
    }

    @Test
    void givenATrashedPage_thenItMayStillBeViewedByPluginsButNotEdited() {
        ContentRecord page = demo.page("Spec", "<p/>");
        demo.life.trash(page.id());
        var permissions = new SandboxPermissionManager(demo.store, demo.accounts, demo.rights, demo.commentDesk);
        var author = SandboxUser.of(demo.account("author"));

        assertTrue(permissions.hasPermission(author, Permission.VIEW, pages.getPage(page.id())));
        assertFalse(permissions.hasPermission(author, Permission.EDIT, pages.getPage(page.id())));
    }

    @Test
    void givenATrashedPageWithALabel_thenNobodyFindsItByTheLabelUntilItIsRestored() {
        ContentRecord page = demo.page("Spec", "<p/>");
        demo.labels.add(page.id(), "spec");
        LabelManager labels = new SandboxLabelManager(demo.labels, demo.entities, demo.life);
        var label = labels.getLabel("spec");

        demo.life.trash(page.id());

        assertTrue(labels.getContentForLabel(0, 10, label).getList().isEmpty());
        demo.life.restore(page.id());
        assertEquals(1, labels.getContentForLabel(0, 10, label).getList().size());
    }

    @Test
    void givenAPageWithChildren_whenTrashed_thenTheyGoToItsParent() {
        ContentRecord parent = demo.page("Parent", "<p/>");
        ContentRecord child = below(parent, "Child");

        demo.life.trash(parent.id());

        assertEquals(
                List.of(child.id()),
                demo.store.children(demo.space.homeId()).stream()
                        .map(ContentRecord::id)
                        .toList());
    }

    @Test
    void givenARestoredPage_thenItIsAsItWas() {
        ContentRecord page = demo.page("Spec", "<p>1</p>");
        ContentRecord before =
                demo.saver.update(page.id(), 1, new Edit("Spec", "<p>2</p>", null, demo.key("engineer")));
        demo.life.trash(page.id());
        recorder.seen.clear();

        ContentRecord after = demo.life.restore(page.id());

        assertEquals(List.of("PageRestoreEvent Spec in transaction"), recorder.seen);
        assertEquals(before, after);
        assertEquals(2, demo.store.versions(page.id()).size());
    }

    @Test
    void givenItsTitleIsTakenByNow_whenRestored_thenItIsRefusedAndStaysInTheTrash() {
        ContentRecord page = demo.page("Spec", "<p/>");
        demo.life.trash(page.id());
        demo.page("Spec", "<p/>");
        recorder.seen.clear();

        ContentRefused refused = assertThrows(ContentRefused.class, () -> demo.life.restore(page.id()));

        assertEquals(ContentRefused.Reason.TITLE_TAKEN, refused.reason());
        assertTrue(pages.getPage(page.id()).isDeleted());
        assertEquals(List.of(), recorder.seen);
    }

    @Test
    void givenItsParentIsGone_whenRestored_thenItIsAtTheRoot() {
        ContentRecord parent = demo.page("Parent", "<p/>");
        ContentRecord child = below(parent, "Child");
        demo.life.trash(child.id());
        demo.life.trash(parent.id());

        assertNull(demo.life.restore(child.id()).parentId());
    }

    @Test
    void givenAPageInTheTrash_whenPurged_thenTheEventStillHasItAndThenNobodyFindsIt() {
        ContentRecord page = demo.page("Spec", "<p>1</p>");
        demo.saver.update(page.id(), 1, new Edit("Spec", "<p>2</p>", null, demo.key("engineer")));
        demo.life.trash(page.id());
        recorder.seen.clear();

        demo.life.purge(page.id());

        assertEquals(List.of("PageRemoveEvent Spec deleted in transaction"), recorder.seen);
        assertNull(pages.getPage(page.id()));
        assertEquals(List.of(), demo.store.versions(page.id()));
    }

    @Test
    void givenAPageThatIsNotInTheTrash_thenItCanBeNeitherPurgedNorRestoredAndAHomePageNotTrashed() {
        ContentRecord page = demo.page("Spec", "<p/>");

        assertThrows(NoSuchElementException.class, () -> demo.life.purge(page.id()));
        assertThrows(NoSuchElementException.class, () -> demo.life.restore(page.id()));
        assertThrows(NotModelled.class, () -> demo.life.trash(demo.space.homeId()));
        demo.life.trash(page.id());
        assertThrows(ContentRefused.class, () -> demo.life.trash(page.id()));
        assertThrows(
                ContentRefused.class,
                () -> demo.saver.update(page.id(), 1, new Edit("Spec", "<p/>", null, demo.key("author"))));
    }

    @Test
    void givenReadOnlyMode_thenNothingIsTrashedNorCopied() {
        ContentRecord page = demo.page("Spec", "<p/>");
        demo.accessMode.setReadOnly(true);

        assertThrows(ContentRefused.class, () -> demo.life.trash(page.id()));
        assertThrows(ContentRefused.class, () -> demo.life.copy(page.id(), demo.key("author")));
        assertFalse(pages.getPage(page.id()).isDeleted());
    }

    @Test
    void givenACopy_thenItIsADraftWithTheSameBytesAndLabelsAndTheEventOfACreationComesWithItsSave() {
        String body = "<ac:structured-macro ac:name=\"x\" ac:schema-version=\"1\" ac:macro-id=\"0a-1\">"
                + "<ac:parameter ac:name=\"seed\">s&uuml;</ac:parameter></ac:structured-macro>\n<p> </p>";
        ContentRecord page = demo.page("Spec", body);
        demo.labels.add(page.id(), "spec");
        recorder.seen.clear();

        ContentRecord copy = demo.life.copy(page.id(), demo.key("engineer"));

        assertTrue(copy.isDraft());
        assertEquals(body, copy.body());
        assertEquals("Copy of Spec", copy.title());
        assertEquals(page.parentId(), copy.parentId());
        assertEquals(List.of("spec"), demo.labels.labels(copy.id()));
        assertEquals(List.of(), recorder.seen);
        demo.saver.publish(
                copy.id(), copy.parentId(), new Edit("Copy of Spec", copy.body(), null, demo.key("engineer")));
        assertEquals(List.of("PageCreateEvent Copy of Spec in transaction"), recorder.seen);
    }

    @Test
    void givenAMoveToAnotherSpace_thenWhatIsBelowGoesAlongWithAllVersionsAndNoneIsMade() {
        SpaceRecord other = demo.store.createSpace(2, "OPS", "Operations", demo.key("author"), "<p/>");
        ContentRecord page = demo.page("Spec", "<p>1</p>");
        ContentRecord child = below(page, "Child");
        demo.saver.update(page.id(), 1, new Edit("Spec", "<p>2</p>", null, demo.key("author")));
        recorder.seen.clear();

        ContentRecord moved = demo.life.move(page.id(), other, other.homeId());

        assertEquals(List.of("PageMoveEvent Spec in transaction"), recorder.seen);
        assertEquals(2, moved.version());
        assertEquals("OPS", pages.getPage(child.id()).getSpace().getKey());
        assertEquals(page.id(), pages.getPage("OPS", "Spec").getId());
        assertNull(pages.getPage("DEMO", "Spec"));
        assertTrue(demo.store.versions(page.id()).stream()
                .allMatch(v -> v.space().key().equals("OPS")));
    }

    @Test
    void givenATitleThatIsTakenThere_whenMoved_thenNothingIs() {
        SpaceRecord other = demo.store.createSpace(2, "OPS", "Operations", demo.key("author"), "<p/>");
        ContentRecord page = demo.page("Spec", "<p/>");
        below(page, "Operations Home");

        assertThrows(ContentRefused.class, () -> demo.life.move(page.id(), other, other.homeId()));

        assertEquals("DEMO", pages.getPage(page.id()).getSpace().getKey());
    }

    private ContentRecord below(ContentRecord parent, String title) {
        return demo.saver.create(new NewContent(demo.space, parent.id(), title, "<p/>", demo.key("author"), null));
    }

    /** A listener as a plugin would have it, for every kind of event of a page. */
    public final class Recorder {
        private final List<String> seen = new ArrayList<>();

        @EventListener
        public void onPage(PageEvent event) {
            seen.add(event.getClass().getSimpleName() + " " + event.getPage().getTitle()
                    + (event.getPage().isDeleted() ? " deleted" : "")
                    + (demo.database.inTransaction() ? " in transaction" : ""));
        }
    }
}
