package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The decision meeting in the spec panel, from its plan to its record; each test waits for a window of a minute. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class MeetingPanelIT {
    private static final String SPEC = ".groundbreak-spec";
    private static final int MOST_STEPS = 80;
    /** Milliseconds: a window of a minute, and as long as a job may take besides. */
    private static final double WINDOW = 90_000;

    private final Installation installation;
    private final Rounds rounds;

    MeetingPanelIT(Installation installation) {
        this.installation = installation;
        rounds = new Rounds(installation);
    }

    @Test
    void givenAWindowThatEndedThenTheMeetingIsPlannedTalkedAboutClosedAndRecorded(Screen screen) throws IOException {
        long id = dissent(installation.title("Meeting"));
        Visit author = at(screen.visit("author"), id);
        awaitMeeting(author);
        assertThat(author.spec().locator(".groundbreak-meeting")).containsText("No meeting is planned yet.");
        assertThat(agenda(author).first()).containsText("Paula Product requests changes");
        author.look("meeting-none", SPEC);

        press(author, author.button("Plan meeting"));
        Locator form = author.spec().locator("form");
        assertThat(form.getByLabel("Date and time")).hasValue(Pattern.compile("T09:00$"));
        assertThat(form.getByLabel("Length in minutes")).hasValue("30");
        author.look("meeting-form", SPEC);
        form.getByLabel("Length in minutes").fill("4");
        form.getByLabel("Place").fill("Room <b>1</b>, second floor");
        author.page().keyboard().press("Control+Enter");
        assertThat(form).containsText("A meeting takes 5 minutes at least");
        assertThat(form.getByLabel("Length in minutes")).isFocused();
        author.look("meeting-form-wrong", SPEC);
        form.getByLabel("Length in minutes").fill("45");
        author.page().keyboard().press("Control+Enter");

        Locator meeting = author.spec().locator(".groundbreak-meeting");
        assertThat(meeting).containsText("45 minutes · Room <b>1</b>, second floor");
        assertThat(meeting).containsText("(45 minutes each)");
        assertThat(author.spec().locator(".groundbreak-panel")).isFocused();
        author.look("meeting-planned", SPEC);

        Download file = author.page()
                .waitForDownload(() -> meeting.locator("a.aui-button").click());
        assertTrue(Files.readString(file.path()).startsWith("BEGIN:VCALENDAR\r\n"));

        Visit reader = at(screen.visit("designer"), id);
        assertThat(reader.spec().locator(".groundbreak-meeting")).containsText("45 minutes");
        assertThat(reader.spec().locator(".groundbreak-meeting button")).hasCount(0);

        Visit approver = at(screen.visit("engineer"), id);
        press(approver, approver.spec().locator(".groundbreak-agenda button").first());
        Locator words = approver.spec().getByLabel("What came of it");
        assertThat(words).isFocused();
        approver.page().keyboard().press("Control+Enter");
        assertThat(approver.spec().locator("form")).containsText("Say what came of it.");
        words.fill("One file would do.\nWe looked at that.");
        approver.look("meeting-settle", SPEC);
        approver.page().keyboard().press("Control+Enter");
        assertThat(agenda(approver).first()).containsText("One file would do.");
        assertThat(agenda(approver).first()).containsText("Emil Engineer");
        approver.look("meeting-settled", SPEC);

        approver.button("Close the round").click();
        approver.spec()
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Rejected"))
                .press("Space");
        approver.spec()
                .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Reason"))
                .fill("Too dear.");
        approver.page().keyboard().press("Control+Enter");
        assertThat(approver.button("Record as architecture decision")).isVisible();
        approver.look("meeting-closed", SPEC);

        press(approver, approver.button("Record as architecture decision"));
        assertThat(approver.page().locator("body")).containsText("One file would do.");
        assertThat(approver.page().locator("body")).containsText("Too dear.");
    }

    @Test
    void givenAGermanReaderThenTheMeetingIsGermanAndIsCancelledAfterAQuestion(Screen screen) {
        long id = dissent(installation.title("Treffen"));
        Visit author = at(screen.visit("author", "de-DE"), id);
        awaitMeeting(author);
        author.button("Treffen planen").click();
        author.look("meeting-german-form", SPEC);
        author.spec().locator("form button[type=submit]").click();
        assertThat(author.spec().locator(".groundbreak-meeting")).containsText("30 Minuten");
        assertThat(author.spec()).not().containsText(Pattern.compile("groundbreak\\.|[Mm]eeting|[Aa]genda"));
        author.look("meeting-german", SPEC);
        author.button("Treffen verlegen").click();
        assertThat(author.spec().locator("form")).containsText("Treffen verlegen");
        author.page().keyboard().press("Escape");

        author.button("Treffen absagen").click();
        assertThat(author.spec()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions()
                                        .setName("Abbrechen")
                                        .setExact(true)))
                .isFocused();
        author.look("meeting-german-cancel", SPEC);
        author.button("Treffen absagen").click();
        assertThat(author.spec().locator(".groundbreak-meeting")).containsText("Es ist noch kein Treffen geplant.");
    }

    /** A round whose window ends in a minute, in which somebody requests changes. */
    private long dissent(String title) {
        long id = rounds.draft(title);
        rounds.start(id, 0, 1, "product");
        rounds.verdict("product", id, 1, "REQUEST_CHANGES", "The costs are missing.");
        return id;
    }

    private static void awaitMeeting(Visit visit) {
        visit.page()
                .waitForCondition(
                        () -> {
                            visit.page().reload();
                            visit.spec().locator(".groundbreak-next").waitFor();
                            return visit.spec().locator(".groundbreak-meeting").count() > 0;
                        },
                        new Page.WaitForConditionOptions().setTimeout(WINDOW));
    }

    private static Locator agenda(Visit visit) {
        return visit.spec().locator("ol.groundbreak-agenda > li");
    }

    private static Visit at(Visit visit, long page) {
        visit.signIn(Product.CONFLUENCE).host().openPage(page);
        return visit;
    }

    /** By the keyboard alone. */
    private static void press(Visit visit, Locator button) {
        assertThat(button).isVisible();
        for (int i = 0; i < MOST_STEPS; i++) {
            if ((Boolean) button.evaluate("node => node === document.activeElement")) {
                visit.page().keyboard().press("Enter");
                return;
            }
            visit.page().keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not get to " + button);
    }
}
