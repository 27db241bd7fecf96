package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.groundbreak.acceptance.screen.ReviewSteps.SPEC;
import static org.groundbreak.acceptance.screen.ReviewSteps.at;
import static org.groundbreak.acceptance.screen.ReviewSteps.choose;
import static org.groundbreak.acceptance.screen.ReviewSteps.named;
import static org.groundbreak.acceptance.screen.ReviewSteps.row;
import static org.groundbreak.acceptance.screen.ReviewSteps.submit;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.WithInstallation;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A review round in the spec panel, from its start to its end: what each of its people sees and does. */
@ExtendWith({WithInstallation.class, WithScreen.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewPanelIT {
    private static final int MOST_CLICKS = 6;
    private static final int MOST_STEPS = 80;
    private final Installation installation;
    private final Rounds rounds;

    /** A spec in a round whose window ends while the other tests run. */
    private final long ending;

    ReviewPanelIT(Installation installation) {
        this.installation = installation;
        rounds = new Rounds(installation);
        ending = rounds.dissent(installation.title("Window ends"));
    }

    @Test
    void givenSomebodyWhoNeverDidSoWhenHeStartsARoundAndOthersApproveThenSixClicksAreEnoughForEach(Screen screen) {
        long id = rounds.draft(installation.title("First review"));
        Visit author = screen.visit("author");
        author.countClicks();
        at(author, id);
        author.look("review-draft", SPEC);
        author.button("Start a review").click();
        Locator product = author.spec().getByRole(AriaRole.COMBOBOX, named("Product"));
        author.look("review-start", SPEC);
        product.pressSequentially("pau");
        author.spec()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Paula"))
                .click();
        submit(author, "Start a review");
        assertThat(author.spec()).containsText("Review round 1");
        assertThat(author.spec().locator(".groundbreak-panel")).isFocused();
        assertThat(row(author, "Paula Product")).containsText("Has not taken it on yet");
        assertClicks(author);
        author.look("review-started", SPEC);

        Visit reviewer = screen.visit("product");
        reviewer.countClicks();
        at(reviewer, id);
        assertThat(reviewer.spec().locator(".aui-button-primary")).hasText("Take it on");
        reviewer.button("Take it on").click();
        assertThat(row(reviewer, "Paula Product")).containsText("Has taken it on");
        approve(reviewer);
        assertThat(row(reviewer, "Paula Product")).containsText("Approves");
        assertClicks(reviewer);
        reviewer.look("review-reviewed", SPEC);

        Visit approver = screen.visit("engineer");
        approver.countClicks();
        at(approver, id);
        assertThat(approver.spec().locator(".groundbreak-next")).containsText("give your verdict");
        approver.look("review-approver", SPEC);
        approve(approver);
        assertThat(approver.spec()).containsText("the work can start");
        assertClicks(approver);
        approver.look("review-ended", SPEC);
        approver.spec().locator(".groundbreak-review summary").click();
        assertThat(row(approver, "Paula Product")).containsText("Approves");
        approver.look("review-ended-open", SPEC);
    }

    @Test
    void givenTheKeyboardAloneWhenARoundIsStartedAndApprovedThenTheFocusIsNeverLost(Screen screen) {
        long id = rounds.draft(installation.title("By keyboard"));
        Visit author = at(screen.visit("author"), id);
        press(author, author.button("Start a review"));
        tabTo(author, author.spec().getByRole(AriaRole.COMBOBOX, named("Product")));
        author.page().keyboard().type("pau");
        assertThat(author.spec().getByRole(AriaRole.OPTION)).hasCount(1);
        author.page().keyboard().press("ArrowDown");
        author.page().keyboard().press("Enter");
        assertThat(author.spec().getByRole(AriaRole.COMBOBOX, named("Product")))
                .hasValue(installation.user("product").name());
        press(author, author.spec().locator("button[type=submit]"));
        assertThat(author.spec()).containsText("Review round 1");
        assertThat(author.spec().locator(".groundbreak-panel")).isFocused();

        Visit reviewer = at(screen.visit("product"), id);
        press(reviewer, reviewer.button("Take it on"));
        assertThat(row(reviewer, "Paula Product")).containsText("Has taken it on");
        assertThat(reviewer.spec().locator(".groundbreak-panel")).isFocused();
        approveByKeyboard(reviewer);
        assertThat(row(reviewer, "Paula Product")).containsText("Approves");

        Visit approver = at(screen.visit("engineer"), id);
        approveByKeyboard(approver);
        assertThat(approver.spec()).containsText("the work can start");
        assertThat(approver.spec().locator(".groundbreak-panel")).isFocused();
    }

    @Test
    void givenAPageThatChangesAfterAVerdictThenItStandsForItsVersionAndStillSoSaysItAgain(Screen screen) {
        String title = installation.title("Changed since");
        long id = rounds.open(title);
        rounds.verdict("product", id, 1, "APPROVE", "Good, <img src=x onerror=alert(1)>");
        rounds.change(id, title, 2);
        Visit reviewer = at(screen.visit("product"), id);

        assertThat(row(reviewer, "Paula Product")).containsText("on version 1");
        reviewer.look("review-older", SPEC);
        row(reviewer, "Paula Product").getByText("Show the difference").click();
        assertThat(row(reviewer, "Paula Product").locator(".groundbreak-difference"))
                .containsText("From now on it takes one");
        assertThat(reviewer.spec().locator("img")).hasCount(0);
        assertThat(reviewer.spec().locator(".aui-button-primary")).hasText("Still so");
        reviewer.look("review-older-difference", SPEC);
        rounds.change(id, title, 3);
        reviewer.expectError("409");
        reviewer.button("Still so").click();

        Locator status = reviewer.spec().locator("[role=status]").first();
        assertThat(status.locator("a")).isFocused();
        reviewer.look("review-still-so-conflict", SPEC);
        reviewer.button("Still so for version 3").click();
        assertThat(row(reviewer, "Paula Product")).not().containsText("on version");
        assertThat(reviewer.spec()).containsText("The page on your screen is still version 2.");
    }

    /** The only test that waits for a clock, and so the last. */
    @Test
    @Order(Integer.MAX_VALUE)
    void givenAWindowThatEndsWhenSomethingIsMissingThenTheApproverClosesInTheMeeting(Screen screen) {
        rounds.awaitMeeting(ending);
        Visit approver = at(screen.visit("engineer"), ending);
        assertThat(approver.spec().locator(".groundbreak-review")).containsText(Pattern.compile("[Mm]eeting"));
        approver.look("review-meeting", SPEC);
        approver.button("Close the round").click();
        approver.look("review-close", SPEC);
        choose(approver, "Changes requested");
        approver.spec().getByRole(AriaRole.TEXTBOX, named("Reason")).fill("Costs first.");
        submit(approver, "Close the round");

        assertThat(approver.spec().locator(".groundbreak-head").first()).containsText("Draft");
    }

    @Test
    void givenAGermanReaderThenTheReviewIsGermanAndNothingSticksOut(Screen screen) {
        String title = installation.title("Deutsch");
        long id = rounds.draft(title);
        rounds.start(id, 48, 0, "product", "designer");
        rounds.verdict("product", id, 1, "REQUEST_CHANGES", "Die Kosten fehlen noch.\nBitte ergänzen.");
        Visit designer = at(screen.visit("designer", "de-DE"), id);

        assertThat(designer.button("Übernehmen")).isVisible();
        assertThat(designer.spec()).not().containsText(Pattern.compile("groundbreak\\.|[Vv]erdict|[Aa]pprove"));
        designer.look("review-german", SPEC);
        designer.button("Urteil abgeben").click();
        designer.look("review-german-verdict", SPEC);

        Visit author = at(screen.visit("author", "de-DE"), id);
        assertThat(author.button("Zeitfenster verlängern")).isVisible();
        author.look("review-german-driver", SPEC);
        author.button("Prüfende Person ersetzen").click();
        author.look("review-german-replace", SPEC);
    }

    @Test
    void givenAReviewerWhoMayNoLongerViewThePageThenHisRowSaysSo(Screen screen) {
        long id = rounds.open(installation.title("Hidden"));
        rounds.hide(id);
        Visit author = at(screen.visit("author"), id);

        assertThat(row(author, "Paula Product").locator(".groundbreak-review-problem"))
                .isVisible();
        author.look("review-hidden", SPEC);
    }

    private static void approve(Visit visit) {
        visit.button("Give your verdict").click();
        visit.spec()
                .getByText("Approve", new Locator.GetByTextOptions().setExact(true))
                .click();
        submit(visit, "Send");
    }

    private static void approveByKeyboard(Visit visit) {
        press(visit, visit.button("Give your verdict"));
        assertThat(visit.spec().getByRole(AriaRole.RADIO).first()).isFocused();
        visit.page().keyboard().press("Space");
        press(visit, visit.spec().locator("button[type=submit]"));
    }

    private static void press(Visit visit, Locator button) {
        tabTo(visit, button);
        visit.page().keyboard().press("Enter");
    }

    /** Presses Tab until the element has the focus. */
    private static void tabTo(Visit visit, Locator element) {
        assertThat(element).isVisible(new LocatorAssertions.IsVisibleOptions());
        for (int i = 0; i < MOST_STEPS; i++) {
            if ((Boolean) element.evaluate("node => node === document.activeElement")) {
                return;
            }
            visit.page().keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not get to " + element);
    }

    private static void assertClicks(Visit visit) {
        // One for signing in, which is done without the page here.
        int clicks = 1 + visit.clicks();
        assertTrue(clicks <= MOST_CLICKS, visit.user().name() + " clicked " + clicks + " times");
    }
}
