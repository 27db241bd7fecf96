package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.groundbreak.acceptance.screen.ReviewSteps.SPEC;
import static org.groundbreak.acceptance.screen.ReviewSteps.at;
import static org.groundbreak.acceptance.screen.ReviewSteps.choose;
import static org.groundbreak.acceptance.screen.ReviewSteps.named;
import static org.groundbreak.acceptance.screen.ReviewSteps.row;
import static org.groundbreak.acceptance.screen.ReviewSteps.submit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.WithInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The forms of a review round: what was typed is never lost, whatever happens meanwhile. */
@ExtendWith({WithInstallation.class, WithScreen.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewFormIT {

    private final Installation installation;
    private final Rounds rounds;

    ReviewFormIT(Installation installation) {
        this.installation = installation;
        rounds = new Rounds(installation);
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

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
