package org.groundbreak.confluence.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.attachments.TestAttachments;
import org.groundbreak.confluence.page.SeenPage;
import org.groundbreak.confluence.panel.SpecPanel;
import org.groundbreak.confluence.reviews.ReasonRequest;
import org.groundbreak.confluence.reviews.RoundRequest;
import org.groundbreak.confluence.reviews.VerdictRequest;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.SpecStatus;
import org.groundbreak.store.TestSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules F16, F18 and F19 in the product: a page counts with the attachments it shows, as they were at the instant. */
class AttachedContentTest {

    private static final String PICTURE =
            "<p>See</p><p><ac:image><ri:attachment ri:filename=\"plan.png\"/></ac:image></p>";

    private static final Instant NOW = SpecFixture.NOW.plusMillis(1);

    private final SpecFixture fixture = new SpecFixture();
    private final TestAttachments attachments = new TestAttachments();

    @BeforeEach
    void nobodyHasSeenAnythingYet() {
        attachments.attach(42, "plan.png", "one", NOW.minusSeconds(3_600));
    }

    @AfterEach
    void close() {
        attachments.close();
        fixture.close();
    }

    @Test
    void givenAnotherPictureOfTheSameNameThenTheMarkIsSetAndPuttingTheOldOneBackClearsItF16() {
        approved(PICTURE);
        assertFalse(look().spec().changedSinceApproval());

        attachments.attach(42, "plan.png", "two", NOW.plusSeconds(60));
        assertTrue(look().spec().changedSinceApproval());
        assertEquals("panel.changed-in[change.attachments]", look().spec().changedText());

        attachments.attach(42, "plan.png", "one", NOW.plusSeconds(120));
        assertFalse(look().spec().changedSinceApproval());
    }

    @Test
    void givenAPictureOfAnotherPageThenThatPagesAttachmentCounts() {
        Page other = fixture.confluence.page(43, "<p/>", "author");
        when(fixture.confluence.pageManager().getPage(MockConfluence.SPACE, "Other"))
                .thenReturn(other);
        attachments.attach(43, "map.png", "a", NOW.minusSeconds(3_600));
        approved("<p><ac:image><ri:attachment ri:filename=\"map.png\"><ri:page ri:content-title=\"Other\"/>"
                + "</ri:attachment></ac:image></p>");
        assertFalse(look().spec().changedSinceApproval());

        attachments.attach(43, "map.png", "b", NOW.plusSeconds(60));

        assertTrue(look().spec().changedSinceApproval());
    }

    /** Rule F21: the mark of a page tells nobody of files that he may not see. */
    @Test
    void givenAPictureOfAPageThatOnlySomeMayViewThenOnlyItsNameCounts() {
        Page other = fixture.confluence.page(43, "<p/>", "author");
        when(fixture.confluence.pageManager().getPage(MockConfluence.SPACE, "Other"))
                .thenReturn(other);
        fixture.confluence.restrict(other);
        approved("<p><ac:image><ri:attachment ri:filename=\"map.png\"><ri:page ri:content-title=\"Other\"/>"
                + "</ri:attachment></ac:image></p>");

        attachments.attach(43, "map.png", "a", NOW.minusSeconds(3_600));
        assertFalse(look().spec().changedSinceApproval());
        attachments.attach(43, "map.png", new byte[100 * 1024 * 1024 + 1], NOW.plusSeconds(60));
        assertFalse(look().spec().changedSinceApproval());
        attachments.breakData();

        assertFalse(look().spec().changedSinceApproval());
        assertEquals(List.of(), look().warnings());
        fixture.look(42);
        assertEquals(List.of(), fixture.store.attachmentDigests().of(43));
    }

    @Test
    void givenAPictureOfAPageInAnotherSpaceThenOnlyItsNameCountsF21() {
        Page other = fixture.confluence.page(43, "<p/>", "author");
        when(fixture.confluence.pageManager().getPage("HIDDEN", "Other")).thenReturn(other);
        approved("<p><ac:image><ri:attachment ri:filename=\"map.png\">"
                + "<ri:page ri:space-key=\"HIDDEN\" ri:content-title=\"Other\"/></ri:attachment></ac:image></p>");

        attachments.attach(43, "map.png", "a", NOW.minusSeconds(3_600));

        assertFalse(look().spec().changedSinceApproval());
        assertEquals(0, attachments.reads());
    }

    @Test
    void givenAPictureThatWasInTheTrashThenWhoSawThePageMeanwhileSawItWithoutF19() {
        Page page = proposed(PICTURE);
        fixture.look(42);
        trashedFrom(NOW.plusSeconds(10), NOW.plusSeconds(20));
        fixture.look(42);
        fixture.clock.set(NOW.plusSeconds(60));
        fixture.confluence.signIn("engineer");

        assertEquals("content-changed", approvedAsSeen(page, NOW.plusSeconds(15)));
        assertEquals("approved", approvedAsSeen(page, NOW.plusSeconds(5)));
        fixture.specs.withdraw(42, Optional.empty());
        assertEquals("approved", approvedAsSeen(page, NOW.plusSeconds(25)));
    }

    /** Since when it is back nobody knows but that it is now, so until now it counts as not seen. */
    @Test
    void givenAPictureOfWhichNobodyHasNoticedThatItIsBackThenOnlyWhoSeesItFromNowOnHasSeenIt() {
        Page page = proposed(PICTURE);
        fixture.look(42);
        trashedFrom(NOW.plusSeconds(10), NOW.plusSeconds(20));
        fixture.confluence.signIn("engineer");

        assertEquals("content-changed", approvedAsSeen(page, NOW.plusSeconds(19)));
        fixture.clock.set(NOW.plusSeconds(60));
        assertEquals("approved", approvedAsSeen(page, NOW.plusSeconds(30)));
    }

    private void trashedFrom(Instant gone, Instant back) {
        attachments.remove(42, "plan.png");
        fixture.clock.set(gone);
        fixture.look(42);
        fixture.clock.set(back);
        attachments.attach(42, "plan.png", "one", NOW.minusSeconds(3_600));
    }

    private String approvedAsSeen(Page page, Instant at) {
        return outcome(() -> fixture.specs.approve(42, new SeenPage(page.getVersion(), Optional.of(at))));
    }

    @Test
    void givenThatThePictureWasReplacedAfterThePanelWasRenderedWhenApprovedThen409SaysAttachmentsF19() {
        Page page = proposed(PICTURE);
        Instant rendered = NOW.minusSeconds(10);
        attachments.attach(42, "plan.png", "two", NOW.minusSeconds(5));
        fixture.confluence.signIn("engineer");

        Problem refused = assertThrows(
                Problem.class, () -> fixture.specs.approve(42, new SeenPage(page.getVersion(), Optional.of(rendered))));

        assertEquals("content-changed", refused.code());
        assertEquals(
                "approved",
                outcome(() -> fixture.specs.approve(42, new SeenPage(page.getVersion(), Optional.of(NOW)))));
    }

    @Test
    void givenThatThePictureIsGoneSinceThePanelWasRenderedWhenApprovedThenNobodyKnowsWhatWasSeen() {
        Page page = proposed(PICTURE);
        fixture.look(42);
        attachments.remove(42, "plan.png");
        fixture.confluence.signIn("engineer");
        SeenPage seen = new SeenPage(page.getVersion(), Optional.of(NOW));

        assertEquals("version-gone", outcome(() -> fixture.specs.approve(42, seen)));

        fixture.look(42);
        fixture.clock.set(NOW.plusSeconds(10));
        SeenPage later = new SeenPage(page.getVersion(), Optional.of(NOW.plusSeconds(9)));
        assertEquals("approved", outcome(() -> fixture.specs.approve(42, later)));
    }

    @Test
    void givenAnInstantWithoutFractionsThenWhatWasAddedWithinThatSecondCountsAsUnseen() {
        Page page = proposed(PICTURE);
        attachments.attach(42, "plan.png", "two", Instant.parse("2026-03-02T10:15:29Z"));
        fixture.confluence.signIn("engineer");

        SeenPage within = new SeenPage(page.getVersion(), Optional.of(Instant.parse("2026-03-02T10:15:29.500Z")));
        SeenPage behind = new SeenPage(page.getVersion(), Optional.of(Instant.parse("2026-03-02T10:15:30Z")));

        assertEquals("content-changed", outcome(() -> fixture.specs.approve(42, within)));
        assertEquals("approved", outcome(() -> fixture.specs.approve(42, behind)));
    }

    @Test
    void givenAVersionThatWasReadInTheBackgroundThenItsBytesAreNotReadAgain() {
        approved(PICTURE);
        fixture.look(42);
        int before = attachments.reads();

        look();
        fixture.look(42);

        assertEquals(before, attachments.reads());
    }

    @Test
    void givenThatSomebodyOnlyLooksThenNothingIsWritten() {
        proposed(PICTURE);
        fixture.confluence.signIn("engineer");
        long before = fixture.store.attachmentDigests().of(42).size();
        attachments.attach(42, "plan.png", "two", NOW.minusSeconds(60));

        fixture.panel(42);

        assertEquals(before, fixture.store.attachmentDigests().of(42).size());
    }

    @Test
    void givenBytesThatCannotBeReadThenNobodyApprovesAndThePageCountsAsChanged() {
        approved(PICTURE);
        attachments.attach(42, "plan.png", "two", NOW.plusSeconds(60));
        attachments.breakData();

        assertTrue(look().spec().changedSinceApproval());
        assertEquals("problem.attachment-unreadable[plan.png]", look().nextStep());
        fixture.confluence.signIn("engineer");
        assertEquals("attachment-unreadable", outcome(() -> fixture.specs.approve(42, SeenPage.now(2))));
    }

    @Test
    void givenMorePicturesThanAreLookedUpThenNobodyApproves() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i <= 1_000; i++) {
            many.append("<ac:image><ri:attachment ri:filename=\"").append(i).append(".png\"/></ac:image>");
        }
        Page page = proposed("<p>" + many + "</p>");

        assertEquals("problem.attachments-too-many[1000]", look().nextStep());
        fixture.confluence.signIn("engineer");
        assertEquals("attachments-too-many", outcome(() -> fixture.specs.approve(42, SeenPage.now(page.getVersion()))));
    }

    @Test
    void givenAFileThatIsTooLargeThenItCountsByItsVersionAndThePanelSaysSo() {
        attachments.attach(42, "plan.png", new byte[100 * 1024 * 1024 + 1], NOW.minusSeconds(60));
        approved(PICTURE);

        SpecPanel panel = look();

        assertFalse(panel.spec().changedSinceApproval());
        assertEquals(List.of("warning.attachment-too-large[plan.png]"), panel.warnings());
    }

    @Test
    void givenThePageIsErasedThenWhatWasJudgedOfItIsErasedF18() {
        approved(PICTURE);
        assertTrue(fixture.store
                .judgedBodies()
                .of(SpecLog.idOf(42), fixture.state(42).approval().orElseThrow().fingerprint())
                .isPresent());

        when(fixture.confluence.pageManager().getPage(42L)).thenReturn(null);
        fixture.removed(42);

        assertTrue(fixture.store
                .judgedBodies()
                .of(SpecLog.idOf(42), fixture.state(42).approval().orElseThrow().fingerprint())
                .isEmpty());
        assertEquals(List.of(), fixture.store.attachmentDigests().of(42));
    }

    /** Rule R20: a late command records no end that the attachment might give the lie to. */
    @Test
    void givenAnAttachmentThatCannotBeReadWhenTheWindowEndedThenNoCommandSaysHowTheRoundEndedUntilItCan() {
        TestSettings.say(fixture.store.settings(), MockConfluence.SPACE_ID, "keep-window-open", Optional.of("true"));
        Page page = proposed(PICTURE);
        fixture.reviews.rounds().start(42, new RoundRequest(List.of(), 48, null, false, null));
        fixture.confluence.signIn("engineer");
        fixture.reviews.verdicts().give(42, new VerdictRequest(page.getVersion(), null, "APPROVE", null));
        attachments.attach(42, "plan.png", "one", NOW.plusSeconds(60));
        attachments.breakData();
        fixture.clock.set(NOW.plus(Duration.ofHours(49)));
        long before = fixture.state(42).sequence();
        fixture.confluence.signIn("product");

        assertEquals(
                "attachment-unreadable", outcome(() -> fixture.reviews.rounds().callOff(42, new ReasonRequest(null))));
        assertEquals(
                "attachment-unreadable", outcome(() -> fixture.reviews.roles().nameApprover(42, "designer")));
        assertEquals("IN_REVIEW", look().spec().status().name());
        assertEquals("problem.attachment-unreadable[plan.png]", look().nextStep());
        assertEquals(before, fixture.state(42).sequence());

        attachments.mendData();
        fixture.confluence.signIn("product");
        fixture.reviews.roles().nameApprover(42, "designer");
        assertEquals(SpecStatus.APPROVED, fixture.state(42).status());
        assertEquals(
                Optional.of(fixture.number("engineer")),
                fixture.state(42).approval().map(Approval::by));
    }

    private SpecPanel look() {
        fixture.confluence.signIn("outsider");
        return fixture.panel(42);
    }

    private static String outcome(Runnable command) {
        try {
            command.run();
            return "approved";
        } catch (Problem refused) {
            return refused.code();
        }
    }

    private Page proposed(String body) {
        Page page = fixture.confluence.page(42, SpecFixture.MACRO + body, "author", "product");
        fixture.registrar.notice(42);
        fixture.approver(page, "product", "engineer");
        return page;
    }

    private void approved(String body) {
        Page page = proposed(body);
        fixture.approve(page, "engineer");
    }
}
