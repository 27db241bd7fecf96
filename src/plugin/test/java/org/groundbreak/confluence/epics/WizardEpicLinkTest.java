package org.groundbreak.confluence.epics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.pages.Page;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.page.PageSweep;
import org.groundbreak.link.Outbox;
import org.groundbreak.specs.CheckedEpic;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.specs.SpecState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On whatever road a page becomes a spec: its epic is linked by whom Jira let browse it, and by nobody else (rule L11). */
class WizardEpicLinkTest {

    private static final long ID = 42;
    private static final String SEED = "0123456789abcdef0123456789abcdef";
    private static final EpicRef EPIC = new EpicRef("jira", 10_000);

    private final SpecFixture fixture = new SpecFixture();

    @BeforeEach
    void wizardWasSentByTheAuthor() {
        fixture.store
                .checkedEpics()
                .keep(SEED, new CheckedEpic(fixture.number("author"), "ABC-1", EPIC), SpecFixture.NOW);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenThePageWhenItsListenerNotedItThenTheEpicIsLinkedByThePublisherAndJiraIsTold() {
        page(ID, SEED, "ABC-1", "author");

        fixture.registrar.notice(ID);

        assertLinked();
        assertEquals(
                List.of(fixture.number("author")),
                fixture.log.read(ID).entries().stream()
                        .map(entry -> entry.header().actor())
                        .distinct()
                        .toList());
        assertEquals(
                Set.of(EPIC),
                new Outbox(fixture.store.outgoingFacts(), fixture.store.pairings(), () -> {})
                        .epicsOf(ID)
                        .keySet());
    }

    @Test
    void givenThePageWhenHePressesTheButtonThenTheEpicIsLinked() {
        page(ID, SEED, "ABC-1", "author");
        fixture.confluence.signIn("author");

        fixture.specs.register(ID);

        assertLinked();
    }

    @Test
    void givenThePageWhenTheSweepFindsItThenTheEpicIsLinkedOnce() {
        page(ID, SEED, "abc-1", "author");
        PageSweep sweep = fixture.life.sweep();

        fixture.registrar.notice(ID);
        sweep.run();
        sweep.run();

        assertLinked();
    }

    @Test
    void givenSomebodyElseWhoPressesTheButtonThenItIsNotLinkedYet() {
        page(ID, SEED, "ABC-1", "author");
        fixture.confluence.signIn("product");

        fixture.specs.register(ID);

        assertNotLinkedYet("ABC-1");
    }

    @Test
    void givenSomebodyElseWhoPublishedThenItIsNotLinkedYetByWhateverRoad() {
        page(ID, SEED, "ABC-1", "product");
        page(ID + 1, "another", "ABC-1", "product");

        fixture.registrar.notice(ID);

        assertNotLinkedYet("ABC-1");
    }

    @Test
    void givenSomebodyElseWhoPublishedWhenTheSenderPressesTheButtonThenItIsNotLinkedYet() {
        page(ID, SEED, "ABC-1", "product");
        fixture.confluence.signIn("author");

        fixture.specs.register(ID);

        assertNotLinkedYet("ABC-1");
    }

    /** Written by hand, made in an editor, or come with an import from elsewhere: nobody asked Jira for it here. */
    @ParameterizedTest
    @ValueSource(strings = {"ffffffffffffffffffffffffffffffff", "5eed", "0123456789ABCDEF0123456789ABCDEF"})
    void givenASeedThatNobodyWasGivenThenItIsNotLinkedYet(String seed) {
        page(ID, seed, "ABC-1", "author");

        fixture.registrar.notice(ID);

        assertNotLinkedYet("ABC-1");
    }

    @Test
    void givenAnotherKeyInThePageThanWasCheckedThenItIsNotLinkedYet() {
        page(ID, SEED, "ABC-2", "author");

        fixture.registrar.notice(ID);

        assertNotLinkedYet("ABC-2");
    }

    @Test
    void givenAPageWithoutSeedThenItsEpicDoesNotCountAtAll() {
        fixture.confluence.page(
                ID,
                SpecFixture.MACRO.replace(
                        "/>", "><ac:parameter ac:name=\"epic\">ABC-1</ac:parameter></ac:structured-macro>"),
                "author");

        fixture.registrar.notice(ID);

        assertEquals(Optional.empty(), state(ID).links().typedKey());
        assertTrue(state(ID).links().linked().isEmpty());
    }

    @Test
    void givenACopyThenItIsNotLinkedAndTheFirstIs() {
        page(ID, SEED, "ABC-1", "author");
        page(ID + 1, SEED, "ABC-1", "author");

        fixture.registrar.notice(ID);
        fixture.registrar.notice(ID + 1);

        assertLinked();
        assertTrue(state(ID + 1).links().linked().isEmpty());
        assertEquals(Optional.empty(), state(ID + 1).links().typedKey());
    }

    @Test
    void givenAPageThatIsPublishedThirtyDaysLaterThenItIsNotLinkedYet() {
        page(ID, SEED, "ABC-1", "author");
        fixture.clock.set(SpecFixture.NOW.plus(Duration.ofDays(30)));

        fixture.registrar.notice(ID);

        assertNotLinkedYet("ABC-1");
    }

    @Test
    void givenALinkThatWasTakenAwayThenPublishingAgainDoesNotBringItBack() {
        Page page = page(ID, SEED, "ABC-1", "author");
        fixture.registrar.notice(ID);
        fixture.confluence.signIn("author");
        fixture.epics.links().unlink(ID, EPIC.issueId());
        fixture.confluence.edit(page, page.getBodyAsString() + "<p>more</p>", "author");

        fixture.registrar.notice(ID);

        assertTrue(state(ID).links().linked().isEmpty());
    }

    private void assertLinked() {
        assertEquals(Set.of(EPIC), state(ID).links().linked().keySet());
        assertEquals(Optional.empty(), state(ID).links().typedKey());
        assertEquals(2, state(ID).sequence());
    }

    private void assertNotLinkedYet(String key) {
        assertTrue(state(ID).links().linked().isEmpty());
        assertEquals(Optional.of(key), state(ID).links().typedKey());
    }

    private SpecState state(long id) {
        return fixture.state(id);
    }

    private Page page(long id, String seed, String epic, String publisher) {
        return fixture.confluence.page(
                id,
                "<ac:structured-macro ac:name=\"groundbreak-spec\">"
                        + "<ac:parameter ac:name=\"seed\">" + seed + "</ac:parameter>"
                        + "<ac:parameter ac:name=\"epic\">" + epic + "</ac:parameter>"
                        + "</ac:structured-macro>",
                publisher);
    }
}
