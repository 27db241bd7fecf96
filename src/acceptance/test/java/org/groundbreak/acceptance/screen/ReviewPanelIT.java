package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
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
    private static final String SPEC = ".groundbreak-spec";
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

    @Test
    void givenThePageChangesWhileAVerdictIsWrittenThenNothingTypedIsLostAndOneClickSendsItForTheNewVersion(
            Screen screen) {
        String title = installation.title("Meanwhile");
        long id = rounds.open(title);
        Visit reviewer = at(screen.visit("product"), id);
        reviewer.button("Give your verdict").click();
        choose(reviewer, "Request changes");
        Locator comment = reviewer.spec().getByLabel("Comment (optional)");
        comment.fill("The costs are missing.");
        rounds.change(id, title, 2);
        reviewer.expectError("409");
        submit(reviewer, "Send");

        assertThat(reviewer.spec().locator("[role=status]").first().locator("a"))
                .isFocused();
        assertThat(comment).hasValue("The costs are missing.");
        reviewer.look("review-verdict-conflict", SPEC);
        submit(reviewer, "Send, for version 2");

        assertThat(row(reviewer, "Paula Product")).containsText("Requests changes");
        assertThat(row(reviewer, "Paula Product")).containsText("The costs are missing.");
        assertThat(row(reviewer, "Paula Product")).not().containsText("on version");
        reviewer.look("review-changes-requested", SPEC);
    }

    @Test
    void givenANetworkThatFailsOrAFormThatIsLeftThenWhatWasTypedIsThereAgain(Screen screen) {
        long id = rounds.open(installation.title("No network"));
        Visit reviewer = at(screen.visit("product"), id);
        reviewer.button("Give your verdict").click();
        submit(reviewer, "Send");
        assertThat(reviewer.spec().locator("form [role=alert]").first()).hasText("Choose what you say.");
        reviewer.look("review-verdict-missing", SPEC);
        choose(reviewer, "Abstain");
        Locator comment = reviewer.spec().getByLabel("Comment (optional)");
        comment.fill("I know too little of this.");
        comment.press("Escape");
        assertThat(comment).hasCount(0);
        reviewer.button("Give your verdict").click();
        assertThat(comment).hasValue("I know too little of this.");

        reviewer.expectError("net::ERR_FAILED");
        reviewer.page().route("**/verdict", route -> route.abort());
        comment.press("Control+Enter");
        assertThat(reviewer.spec().locator("[role=status]").first()).containsText("cannot be reached");
        assertThat(comment).hasValue("I know too little of this.");
        assertThat(comment).isFocused();
        reviewer.look("review-no-network", SPEC);
        reviewer.page().unroute("**/verdict");
        submit(reviewer, "Send");

        assertThat(row(reviewer, "Paula Product")).containsText("I know too little of this.");
        reviewer.button("Take the verdict back").click();
        assertThat(reviewer.button("Cancel")).isFocused();
        reviewer.look("review-take-back", SPEC);
        reviewer.button("Take the verdict back").click();
        assertThat(row(reviewer, "Paula Product")).containsText("Has not taken it on yet");
    }

    @Test
    void givenARoundThatIsOverMeanwhileWhenAVerdictIsSentThenItIsSaidAndTheWordsAreNotLost(Screen screen) {
        long id = rounds.open(installation.title("Over"));
        Visit reviewer = at(screen.visit("product"), id);
        reviewer.button("Give your verdict").click();
        choose(reviewer, "Approve");
        reviewer.spec().getByLabel("Comment (optional)").fill("Fine.");
        rounds.callOff(id);
        reviewer.expectError("409");
        submit(reviewer, "Send");

        assertThat(reviewer.spec().getByLabel("Comment (optional)")).hasValue("Fine.");
        reviewer.look("review-over-conflict", SPEC);
        reviewer.button("Show how it stands now").click();
        assertThat(reviewer.spec().locator(".groundbreak-review summary")).containsText("Review round 1");
        assertThat(reviewer.spec().locator(".groundbreak-panel")).isFocused();
        reviewer.look("review-called-off", SPEC);
    }

    @Test
    void givenTheDriverWhenHeSteersThenHeExtendsReplacesAndCallsOffWithReasons(Screen screen) {
        long id = rounds.open(installation.title("Steered"));
        Visit author = at(screen.visit("author"), id);

        author.button("Extend the window").click();
        submit(author, "Extend the window");
        assertThat(author.spec().locator("form")).containsText("Give a reason.");
        author.look("review-extend", SPEC);
        author.spec().getByLabel("Reason", exactly()).fill("Paula is back on Monday.");
        submit(author, "Extend the window");
        assertThat(author.spec().locator(".groundbreak-review")).containsText("Reason: Paula is back on Monday.");

        author.button("Replace a reviewer").click();
        Locator coming = author.spec().getByRole(AriaRole.COMBOBOX, named("Who reviews instead"));
        coming.fill("daniel");
        author.spec()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Daniel"))
                .click();
        author.look("review-replace", SPEC);
        submit(author, "Replace a reviewer");
        assertThat(row(author, "Daniel Designer")).containsText("Product");
        assertThat(row(author, "Paula Product")).hasCount(0);

        author.button("Call off the round").click();
        author.spec().getByLabel("Reason (optional)").fill("Too early.");
        author.look("review-call-off", SPEC);
        submit(author, "Call off the round");
        assertThat(author.spec().locator(".groundbreak-head").first()).containsText("Draft");
        assertThat(author.button("Start a review")).isVisible();
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

    private static Visit at(Visit visit, long page) {
        visit.signIn(Product.CONFLUENCE).host().openPage(page);
        return visit;
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

    /** AUI draws its own over the button, so the keyboard it is. */
    private static void choose(Visit visit, String label) {
        visit.spec().getByRole(AriaRole.RADIO, named(label)).press("Space");
    }

    private static void submit(Visit visit, String label) {
        visit.spec()
                .locator("button[type=submit]", new Locator.LocatorOptions().setHasText(label))
                .click();
    }

    /** The row of one person in the table of reviewers. */
    private static Locator row(Visit visit, String name) {
        return visit.spec().locator(".groundbreak-review-rows tbody tr", new Locator.LocatorOptions().setHasText(name));
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

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
