package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.DecisionPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Deciding on a page: what the approver and others see, by mouse and by keyboard, and when something is in the way. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class DecisionPanelIT {
    private static final String DECISION = ".groundbreak-decision";

    private final Installation installation;
    private final DecisionPages decisions;

    DecisionPanelIT(Installation installation) {
        this.installation = installation;
        decisions = new DecisionPages(installation);
    }

    @Test
    void givenTwoOptionsWhenThePageOpensThenTheyStandSideBySideAndTheApproverCanDecide(Screen screen) {
        Visit approver = at(screen.visit("engineer"), decisions.open(installation.title("Which queue")));

        assertThat(button(approver, "Decide")).isVisible();
        assertThat(decision(approver)).containsText("In progress");
        approver.look("decision-open", DECISION);
        double first = top(approver, "Kafka");
        approver.page().setViewportSize(1366, 800);
        assertEquals(top(approver, "Kafka"), top(approver, "RabbitMQ"), 1, "side by side");
        approver.page().setViewportSize(400, 800);
        assertTrue(top(approver, "RabbitMQ") > top(approver, "Kafka") + 20, "one below the other, " + first);
    }

    @Test
    void givenSomebodyElseWhenThePageOpensThenHeSeesWhereItStandsAndCannotDecide(Screen screen) {
        Visit reader = at(screen.visit("product"), decisions.open(installation.title("For others")));

        assertThat(button(reader, "Add option")).isVisible();
        assertThat(button(reader, "Decide")).hasCount(0);
        assertThat(decision(reader)).containsText("Emil Engineer");
    }

    /** Dissent is asked for, and nothing is sent before it is answered. */
    @Test
    void givenTheKeyboardAloneWhenTheApproverDecidesThenItIsRecordedAndMarkedAndWrittenIntoThePage(Screen screen) {
        long id = decisions.open(installation.title("By keyboard"));
        Visit approver = at(screen.visit("engineer"), id);
        button(approver, "Decide").press("Enter");
        assertThat(approver.page().locator("input[type=radio]").first()).isFocused();
        approver.look("decision-form", DECISION);
        submit(approver).press("Enter");
        assertThat(decision(approver)).containsText("Choose an option.");
        assertThat(decision(approver)).containsText("Say what would have to be true");
        approver.look("decision-form-incomplete", DECISION);

        approver.page().locator("input[type=radio]").first().press("Space");
        approver.page().keyboard().press("Tab");
        approver.page().keyboard().type("Two teams run it already.");
        approver.page().keyboard().press("Tab");
        approver.page().keyboard().press("Space");
        assertThat(approver.page().locator("textarea").nth(1)).isFocused();
        approver.page().keyboard().type("Under 1,000 events a second the other is less work.");
        submit(approver).press("Enter");

        assertThat(decision(approver)).containsText("Decided");
        assertThat(approver.page().locator(".groundbreak-option-chosen")).hasCount(1);
        assertThat(approver.page().locator(".groundbreak-option-chosen")).containsText("Kafka");
        assertThat(decision(approver)).containsText("Under 1,000 events");
        assertThat(approver.page().locator(DECISION + " .groundbreak-panel")).isFocused();
        assertThat(approver.page().locator(DECISION + " .panel")).containsText("Kafka");
        approver.look("decision-decided", DECISION);
    }

    /** Rule D4: bound to what was read; nothing that was typed is lost. */
    @Test
    void givenTheContentChangedMeanwhileWhenTheApproverDecidesThenTheDifferenceComesFirstAndTheFormStays(
            Screen screen) {
        String title = installation.title("Changed meanwhile");
        long id = decisions.open(title);
        Visit approver = at(screen.visit("engineer"), id);
        approver.expectError("409");
        button(approver, "Decide").click();
        answer(approver, "RabbitMQ", "It is enough for us.");
        decisions.change(id, title, 2);

        submit(approver).click();

        Locator difference = decision(approver).locator("a[href*=diffpagesbyversion]");
        assertThat(difference).isFocused();
        assertThat(submit(approver)).hasText("Decide on version 2");
        assertThat(approver.page().locator("textarea").first()).hasValue("It is enough for us.");
        approver.look("decision-changed-meanwhile", DECISION);
        submit(approver).click();
        assertThat(approver.page().locator(".groundbreak-option-chosen")).containsText("RabbitMQ");
    }

    @Test
    void givenADecisionWhenAReaderFollowsItsHistoryThenHeReadsWhatHasHappenedAndVerifiesIt(Screen screen) {
        Visit reader = at(screen.visit("product"), decisions.decided(installation.title("With a history")));
        decision(reader)
                .locator("a", new Locator.LocatorOptions().setHasText("History of this decision"))
                .press("Enter");

        Locator place = reader.page().locator(".groundbreak-trail-page");
        assertThat(place).containsText("The page names: ");
        assertThat(place).containsText("Approver: Emil Engineer");
        assertThat(place).containsText("It was decided");
        place.locator("button", new Locator.LocatorOptions().setHasText("Verify"))
                .press("Enter");
        assertThat(place.locator("[role=status]")).containsText(Pattern.compile("All \\d+ events fit\\."));
        assertThat(place.locator("[role=status]")).containsText("Jira is told nothing of decisions");
        reader.look("decision-history", ".groundbreak-trail-page");
    }

    @Test
    void givenADecisionWhenReopenedWithAReasonThenItIsInProgressAgain(Screen screen) {
        Visit approver = at(screen.visit("engineer"), decisions.decided(installation.title("Reopened")));

        button(approver, "Reopen").click();
        approver.page().locator(DECISION + " textarea").fill("The licence changed.");
        approver.look("decision-reopen-form", DECISION);
        decision(approver).locator("button[type=submit]").click();

        assertThat(decision(approver)).containsText("In progress");
        assertThat(decision(approver)).containsText("The licence changed.");
        assertThat(approver.page().locator(".groundbreak-option-chosen")).hasCount(0);
        approver.look("decision-reopened", DECISION);
    }

    @Test
    void givenWhoMayEditWhenAnOptionIsAddedThenItStandsBesideTheOthers(Screen screen) {
        Visit author = at(screen.visit("author"), decisions.open(installation.title("One more")));
        button(author, "Add option").click();
        decision(author).locator("button[type=submit]").click();
        assertThat(decision(author)).containsText("Give the option a name.");
        author.look("decision-option-form", DECISION);

        decision(author).locator("input[type=text]").first().fill("NATS");
        decision(author).locator("input[type=text]").nth(1).fill("2 weeks");
        decision(author).locator("button[type=submit]").click();

        assertThat(author.page().locator(".groundbreak-option")).hasCount(3);
        assertThat(author.page().locator(".groundbreak-option").nth(2)).containsText("NATS");
    }

    /** Rule D1: the first click of somebody who may edit is enough. */
    @Test
    void givenAMacroWithoutAnIdWhenSomebodyMakesItADecisionThenItHasAStatus(Screen screen) {
        Visit author =
                at(screen.visit("author"), decisions.page(installation.title("No id"), DecisionPages.macro("", "")));
        assertThat(decision(author)).containsText("not recorded as a decision yet");
        author.look("decision-no-id", DECISION);

        button(author, "Make it a decision of its own").click();

        assertThat(decision(author)).containsText("In progress");
        assertThat(button(author, "Make it a decision of its own")).hasCount(0);
    }

    /** Rule D1: a copy within the page inherits nothing. */
    @Test
    void givenADecisionPastedBelowItselfWhenThePageOpensThenTheFirstOneAloneIsTheDecision(Screen screen) {
        String title = installation.title("Pasted");
        long id = decisions.page(title, DecisionPages.body("") + DecisionPages.body(""));
        decisions.decide(id, 1);
        Visit author = at(screen.visit("author"), id);

        Locator first = author.page().locator(DECISION).first();
        Locator second = author.page().locator(DECISION).nth(1);
        assertThat(first).containsText("Decided");
        assertThat(first.locator(".groundbreak-option-chosen")).hasCount(1);
        assertThat(second.locator("button").first()).hasText("Make it a decision of its own");
        assertThat(second.locator(".groundbreak-option-chosen")).hasCount(0);
        author.look("decision-pasted", DECISION);
        second.locator("button").first().click();
        assertThat(author.page().locator(DECISION).nth(1)).containsText("In progress");
    }

    /** Rule D12: both are shown, and the record holds. */
    @Test
    void givenThePageSaysSomethingElseWhenItOpensThenBothAreShownAndItCanBeWrittenAgain(Screen screen) {
        String title = installation.title("Says something else");
        long id = decisions.decided(title);
        decisions.rewrite(id, title, "Two teams run it already.", "Nobody runs it.");
        Visit author = at(screen.visit("author"), id);

        assertThat(decision(author).locator(".aui-message-warning")).isVisible();
        assertThat(decision(author)).containsText("Two teams run it already.");
        assertThat(decision(author)).containsText("Nobody runs it.");
        author.look("decision-page-differs", DECISION);
        button(author, "Write again").click();

        assertThat(decision(author)).not().containsText("Nobody runs it.");
        assertThat(decision(author).locator(".aui-message-warning")).hasCount(0);
        author.look("decision-written-again", DECISION);
    }

    @Test
    void givenOurRestIsUnreachableWhenThePageOpensThenASentenceSaysSoAndTheSummaryStays(Screen screen) {
        long id = decisions.open(installation.title("Cut off"));
        Visit reader = screen.visit("engineer").signIn(Product.CONFLUENCE);
        reader.cutOff();

        reader.host().openPage(id);

        assertThat(decision(reader)).containsText("could not be loaded");
        assertThat(decision(reader)).containsText("Emil Engineer");
    }

    @Test
    void givenAGermanApproverThenPanelAndFormAreGerman(Screen screen) {
        Visit approver = at(screen.visit("engineer", "de-DE"), decisions.open(installation.title("Deutsch")));
        button(approver, "Entscheiden").click();
        assertThat(decision(approver)).containsText("Warum diese?");
        answer(approver, "Kafka", "Zwei Teams betreiben es schon.");
        approver.look("decision-form-german", DECISION);
        submit(approver).click();

        assertThat(decision(approver)).containsText("Entschieden");
        assertThat(decision(approver)).not().containsText(Pattern.compile("groundbreak\\.|Decided|Approver"));
        approver.look("decision-decided-german", DECISION);
    }

    /** Chooses an option, says why, and that nobody disagrees. */
    private static void answer(Visit visit, String option, String rationale) {
        decision(visit).locator("input[type=radio][value=" + option + "]").press("Space");
        visit.page().locator(DECISION + " textarea").first().fill(rationale);
        decision(visit).locator("input[type=radio][value=nobody]").press("Space");
    }

    private static Locator decision(Visit visit) {
        return visit.page().locator(DECISION).first();
    }

    private static Locator submit(Visit visit) {
        return decision(visit).locator("button[type=submit]");
    }

    private static Locator button(Visit visit, String label) {
        return decision(visit).locator("button", new Locator.LocatorOptions().setHasText(label));
    }

    private static double top(Visit visit, String option) {
        return visit.page()
                .locator(".groundbreak-option")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .boundingBox()
                .y;
    }

    private static Visit at(Visit visit, long page) {
        visit.signIn(Product.CONFLUENCE).host().openPage(page);
        return visit;
    }
}
