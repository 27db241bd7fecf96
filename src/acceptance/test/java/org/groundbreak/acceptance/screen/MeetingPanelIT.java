package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The decision meeting in the spec panel, from its plan to its record; windows of a minute end before it. */
@ExtendWith({WithInstallation.class, WithScreen.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingPanelIT {
    private static final String SPEC = ".groundbreak-spec";
    private static final int MOST_STEPS = 80;

    private final Rounds rounds;
    private final long english;
    private final long german;

    /** Begins both rounds, so that their windows end in the same minute. */
    MeetingPanelIT(Installation installation) {
        rounds = new Rounds(installation);
        english = rounds.dissent(installation.title("Meeting"));
        german = rounds.dissent(installation.title("Treffen"));
    }

    @Test
    void givenAWindowThatEndedThenTheMeetingIsPlannedTalkedAboutClosedAndRecorded(Screen screen) throws IOException {
        rounds.awaitMeeting(english);
        Visit author = at(screen.visit("author"), english);
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

        Visit reader = at(screen.visit("designer"), english);
        assertThat(reader.spec().locator(".groundbreak-meeting")).containsText("45 minutes");
        assertThat(reader.spec().locator(".groundbreak-meeting button")).hasCount(0);

        Visit approver = at(screen.visit("engineer"), english);
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
        rounds.awaitMeeting(german);
        Visit author = at(screen.visit("author", "de-DE"), german);
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
