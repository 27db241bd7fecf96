package org.groundbreak.confluence.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.page.SeenPage;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.host.rest.TestAnswers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule F9: no mark and no refusal that speaks of a change without a word of what it is. */
class ChangedTextTest {

    private static final String APPROVED = SpecFixture.MACRO + "<p>See <a href=\"https://example.com/1\">here</a></p>";

    private final SpecFixture fixture = new SpecFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'<p>See <a href=\"https://example.com/2\">here</a></p>',           change.links",
        "'<p><b>See</b> <a href=\"https://example.com/1\">here</a></p>',    change.formatting",
        "'<h1><b>See</b> <a href=\"https://example.com/2\">here</a></h1>', 'change.links, change.structure, change.formatting'",
    })
    void givenTheSameWordsWhenSomethingElseChangedThenTheMarkSaysWhat(String now, String changes) {
        Page page = approved();

        fixture.confluence.edit(page, SpecFixture.MACRO + now, "author");

        assertEquals("panel.changed-in[" + changes + "]", look().spec().changedText());
    }

    @Test
    void givenOtherWordsWhenChangedThenTheMarkIsEnoughSinceTheDifferenceShowsThem() {
        Page page = approved();

        fixture.confluence.edit(page, SpecFixture.MACRO + "<p>See there</p>", "author");

        assertEquals("panel.changed", look().spec().changedText());
    }

    @Test
    void givenThatTheHostHasDeletedTheApprovedVersionWhenChangedThenTheMarkSaysInWhatAllTheSameF18() {
        Page page = approved();
        fixture.confluence.edit(page, APPROVED.replace("/1", "/2"), "author");
        when(fixture.confluence.pageManager().getVersionHistorySummaries(page)).thenReturn(List.of());

        SpecPanel panel = look();

        assertTrue(panel.spec().changedSinceApproval());
        assertEquals("panel.changed-in[change.links]", panel.spec().changedText());
    }

    @Test
    void givenThatTheTextsAreErasedWhenChangedThenThatIsAllThatCanBeSaid() {
        Page page = approved();
        fixture.confluence.edit(page, APPROVED.replace("/1", "/2"), "author");
        fixture.store.judgedBodies().erase(SpecLog.idOf(42));

        assertEquals("panel.changed", look().spec().changedText());
    }

    @Test
    void givenABodyThatCannotBeReadWhenChangedThenThatIsAllThatCanBeSaid() {
        fixture.confluence.edit(approved(), "<p>no end", "author");

        assertEquals("panel.changed", look().spec().changedText());
    }

    @Test
    void givenNoChangeThenThereIsNoMarkAndTheApprovedVersionIsNotRead() {
        Page page = approved();
        fixture.confluence.edit(page, APPROVED, "author");
        clearInvocations(fixture.confluence.pageManager());

        SpecPanel panel = look();

        assertFalse(panel.spec().changedSinceApproval());
        assertNull(panel.spec().changedText());
        verify(fixture.confluence.pageManager(), never()).getVersionHistorySummaries(any());
    }

    @Test
    void givenAChangeSinceThePageWasOpenedWhenApprovedThenTheRefusalSaysWhatItIs() {
        Page page = proposed();
        fixture.confluence.edit(page, APPROVED.replace("/1", "/2").replace("See", "Read"), "author");
        fixture.confluence.signIn("engineer");

        String answer = (String) TestAnswers.make()
                .of(() -> fixture.specs.approve(42, SeenPage.now(2)))
                .getEntity();

        assertTrue(answer.contains("problem.content-changed[3, change.words, change.links]"), answer);
    }

    private Page proposed() {
        Page page = fixture.confluence.page(42, APPROVED, "author", "product");
        fixture.registrar.notice(42);
        fixture.approver(page, "product", "engineer");
        return page;
    }

    private Page approved() {
        Page page = proposed();
        fixture.approve(page, "engineer");
        return page;
    }

    private SpecPanel look() {
        fixture.confluence.signIn("outsider");
        return fixture.panel(42);
    }
}
