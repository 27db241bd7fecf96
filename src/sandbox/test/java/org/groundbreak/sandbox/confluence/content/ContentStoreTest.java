package org.groundbreak.sandbox.confluence.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.groundbreak.sandbox.confluence.Demo;
import org.groundbreak.sandbox.confluence.content.RestrictionStore.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page store on H2; PostgreSQL's test inherits all of it. */
class ContentStoreTest {
    private Demo demo;

    Demo open() {
        return new Demo();
    }

    @BeforeEach
    void openStore() {
        demo = open();
    }

    @AfterEach
    void close() {
        demo.close();
    }

    @Test
    void givenAPage_whenItIsEditedTwice_thenItKeepsItsIdAndEachOldVersionHasAnIdOfItsOwn() {
        ContentRecord page = demo.page("Spec", "<p>1</p>");
        demo.store.update(page.id(), 1, new Edit("Spec", "<p>2</p>", "second", demo.key("engineer")));
        demo.store.update(page.id(), 2, new Edit("Renamed", "<p>3</p>", null, demo.key("author")));

        List<ContentRecord> versions = demo.store.versions(page.id());

        assertEquals(
                List.of(3, 2, 1), versions.stream().map(ContentRecord::version).toList());
        assertEquals(page.id(), versions.get(0).id());
        assertEquals(3, versions.stream().map(ContentRecord::id).distinct().count());
        assertTrue(versions.stream().allMatch(v -> v.pageId() == page.id()));
        assertEquals("second", versions.get(1).comment());
        assertEquals("<p>1</p>", versions.get(2).body());
        assertEquals(demo.key("author"), versions.get(0).creator());
    }

    @Test
    void givenAPageOfThatTitle_whenAnotherIsMadeInOtherCase_thenItIsRefusedWithTheProductsSentence() {
        demo.page("Spec", "<p/>");

        ContentRefused refused = assertThrows(ContentRefused.class, () -> demo.page("SPEC", "<p/>"));

        assertEquals(
                "A page with this title already exists: A page already exists with the title SPEC in the space with"
                        + " key DEMO",
                refused.getMessage());
    }

    @Test
    void givenSomebodyElseSaved_whenAnOldVersionIsEdited_thenItIsRefusedAndNothingIsLost() {
        ContentRecord page = demo.page("Spec", "<p>1</p>");
        demo.store.update(page.id(), 1, new Edit("Spec", "<p>2</p>", null, demo.key("engineer")));

        ContentRefused refused = assertThrows(
                ContentRefused.class,
                () -> demo.store.update(page.id(), 1, new Edit("Spec", "<p>mine</p>", null, demo.key("author"))));

        assertEquals(ContentRefused.Reason.VERSION_CONFLICT, refused.reason());
        assertEquals("<p>2</p>", demo.store.find(page.id()).orElseThrow().body());
        assertEquals(2, demo.store.versions(page.id()).size());
    }

    @Test
    void givenNewContent_thenItsIdDoesNotFitIntoAnInt() {
        assertTrue(demo.page("Spec", "<p/>").id() > Integer.MAX_VALUE);
    }

    @Test
    void givenADraft_whenItIsPublished_thenThePageHasTheDraftsIdAndVersionOne() {
        ContentRecord draft = demo.saver.createDraft(
                new NewContent(demo.space, null, null, "<p>d</p>", demo.key("author"), "p:blueprint"));
        assertEquals(1, demo.store.pages(demo.space).size());

        ContentRecord page = demo.saver.publish(
                draft.id(), demo.space.homeId(), new Edit("New", "<p>p</p>", null, demo.key("author")));

        assertEquals(draft.id(), page.id());
        assertEquals(1, page.version());
        assertEquals(demo.space.homeId(), demo.store.ancestors(page).get(0).id());
        assertEquals(1, demo.store.versions(page.id()).size());
    }

    @Test
    void givenTwoWhoSaveTheSameVersionAtOnce_thenOneWinsAndTheOtherIsToldToReload() throws Exception {
        ContentRecord page = demo.page("Spec", "<p>1</p>");

        ContentRefused refused = race(
                () -> demo.store.update(page.id(), 1, new Edit("Spec", "<p>first</p>", null, demo.key("author"))),
                () -> demo.store.update(page.id(), 1, new Edit("Spec", "<p>second</p>", null, demo.key("engineer"))));

        assertEquals(ContentRefused.Reason.VERSION_CONFLICT, refused.reason());
        assertEquals("<p>first</p>", demo.store.find(page.id()).orElseThrow().body());
        assertEquals(2, demo.store.versions(page.id()).size());
    }

    @Test
    void givenTwoWhoMakeAPageOfOneTitleAtOnce_thenOneWinsAndTheOtherIsToldThatItIsTaken() throws Exception {
        ContentRefused refused =
                race(() -> demo.page("Spec", "<p>first</p>"), () -> demo.page("spec", "<p>second</p>"));

        assertEquals(ContentRefused.Reason.TITLE_TAKEN, refused.reason());
        assertEquals(
                "<p>first</p>",
                demo.store.find(demo.space, "Spec").orElseThrow().body());
        assertEquals(2, demo.store.pages(demo.space).size());
    }

    /** The second writes while the first has written but not committed; why the second is refused. */
    private ContentRefused race(Callable<ContentRecord> first, Callable<ContentRecord> second) throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            Future<ContentRecord> winner = people.submit(() -> demo.store.inTransaction(() -> {
                ContentRecord made = first.call();
                written.countDown();
                mayCommit.await();
                return made;
            }));
            written.await();
            Future<ContentRecord> loser = people.submit(second);
            mayCommit.countDown();
            winner.get();
            ExecutionException refused = assertThrows(ExecutionException.class, loser::get);
            return assertInstanceOf(ContentRefused.class, refused.getCause());
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void givenLabelsAndRestrictions_thenTheyAreKeptOnceAndInLowerCase() {
        ContentRecord page = demo.page("Spec", "<p/>");
        LabelStore labels = new LabelStore(demo.database);
        labels.add(page.id(), "Two");
        labels.add(page.id(), "two");
        demo.restrictions.set(page.id(), Operation.read, List.of("b", "a", "b"));
        demo.restrictions.set(page.id(), Operation.read, List.of("b", "a"));

        assertEquals(List.of("two"), labels.labels(page.id()));
        assertEquals(List.of(page.id()), labels.pages("TWO"));
        assertEquals(Set.of("a", "b"), demo.restrictions.users(page.id(), Operation.read));
    }
}
