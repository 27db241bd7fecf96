package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The time from the approval to the start, on the epic and on the page, from waiting to started. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class TimeToStartIT {
    private static final String EPIC = ".groundbreak-epic";
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    private final Installation installation;
    private final Specs specs;
    private final Epics epics;
    private String epic;
    private String story;

    TimeToStartIT(Installation installation) {
        this.installation = installation;
        specs = new Specs(installation);
        epics = new Epics(installation);
    }

    @BeforeEach
    void pairAndMakeAnEpicWithAStory(Screen screen) {
        epics.pair(screen);
        epic = epics.create("Sign in once");
        story = epics.story(epic, "Sign in with the company account");
    }

    @Test
    void givenAnApprovedSpecWhenTheStoryMovesThenEpicAndPageSayHowLongItTook(Screen screen) {
        long spec = specs.approved(installation.title("Sign in once"));
        epics.link(epic, spec);
        Visit engineer = screen.visit("engineer").signIn(Product.JIRA);
        engineer.host().openIssue(epic);
        assertThat(panel(engineer)).containsText(Pattern.compile("Approved .* ago, not started\\."));
        engineer.look("time-to-start-epic-waiting", EPIC);
        Visit reader = screen.visit("product").signIn(Product.CONFLUENCE);
        reader.host().openPage(spec);
        assertThat(timeToStart(reader)).containsText("not started");
        reader.look("time-to-start-page-waiting", ".groundbreak-spec");

        epics.move(epic, story, "indeterminate", "STARTED");

        engineer.host().openIssue(epic);
        assertThat(panel(engineer)).containsText(Pattern.compile("Started .* after the approval\\."));
        assertThat(panel(engineer).locator("a[href$='/browse/" + story + "']")).hasText(story);
        engineer.look("time-to-start-epic-started", EPIC);
        awaitStart(reader, spec);
        Locator how = reader.spec().locator(".groundbreak-evidence summary");
        how.focus();
        reader.page().keyboard().press("Enter");
        assertThat(reader.spec().locator(".groundbreak-evidence")).containsText("Approved by");
        assertThat(reader.spec().locator(".groundbreak-start a")).containsText(story);
        assertThat(reader.spec().locator(".groundbreak-evidence")).containsText("Nights and weekends are part of it.");
        reader.look("time-to-start-page-started", ".groundbreak-spec");
    }

    @Test
    void givenWorkThatBeganWithoutAnApprovalThenTheEpicWarnsInTheReadersLanguage(Screen screen) {
        epics.link(epic, specs.waiting(installation.title("Too late")));

        epics.move(epic, story, "indeterminate", "UNAPPROVED");

        Visit reader = screen.visit("product", "de-DE").signIn(Product.JIRA);
        reader.host().openIssue(epic);
        assertThat(panel(reader)).containsText("begonnen, nicht freigegeben.");
        assertThat(panel(reader).locator(".aui-message-warning")).containsText("es gilt keine Freigabe");
        reader.look("time-to-start-epic-german", EPIC);
    }

    /** The page follows Jira after a moment. */
    private static void awaitStart(Visit reader, long spec) {
        for (int attempt = 0; attempt < 20; attempt++) {
            reader.host().openPage(spec);
            timeToStart(reader).waitFor();
            if (timeToStart(reader).textContent().startsWith("Started")) {
                return;
            }
        }
        assertThat(timeToStart(reader)).containsText("after the approval", SOON);
    }

    private static Locator timeToStart(Visit visit) {
        return visit.spec().locator(".groundbreak-time-to-start");
    }

    private static Locator panel(Visit visit) {
        return visit.page().locator(EPIC);
    }
}
