package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Questions in the spec panel: asked, marked, answered, settled and put off, each by whoever may. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class QuestionPanelIT {
    private static final String SPEC = ".groundbreak-spec";
    private static final int MOST_STEPS = 80;
    private static final String SCRIPT = "<img src=x onerror=alert(1)> & <b>why</b>?";

    private final Installation installation;
    private final Questions questions;

    QuestionPanelIT(Installation installation) {
        this.installation = installation;
        questions = new Questions(installation);
    }

    @Test
    void givenAQuestionFromThePanelThenItIsACommentWhichOthersAnswerAndItsAskerSettles(Screen screen) {
        long id = questions.spec(installation.title("Asked"));
        Visit reviewer = at(screen.visit("product"), id);
        reviewer.button("Ask a question").click();
        reviewer.look("question-ask", SPEC);
        submit(reviewer, "Ask a question");
        assertThat(reviewer.spec().locator("form")).containsText("Nothing is written yet.");
        reviewer.spec().getByLabel("What it is about").selectOption("SUCCESS_METRICS");
        reviewer.spec().getByLabel("Your question").fill(SCRIPT);
        checkbox(reviewer).press("Space");
        submit(reviewer, "Ask a question");

        Locator question = reviewer.spec().locator(".groundbreak-question");
        assertThat(question).containsText(SCRIPT);
        assertThat(question).containsText("Blocks");
        assertThat(question).containsText("Success metrics");
        assertThat(question).containsText("Paula Product");
        assertThat(reviewer.spec().locator("img")).hasCount(0);
        assertThat(reviewer.spec().locator(".groundbreak-panel")).isFocused();
        reviewer.look("question-asked", SPEC);

        Visit author = at(screen.visit("author"), id);
        author.button("Answer").click();
        author.spec().getByLabel("Your answer").fill("Because.\n\nAnd so on.");
        author.look("question-answer", SPEC);
        submit(author, "Answer");
        assertThat(author.spec().locator(".groundbreak-question")).containsText("Answered: Anna Author");
        author.look("question-answered", SPEC);

        reviewer.page().reload();
        assertThat(question).containsText("Answered");
        reviewer.button("Settled").click();
        assertThat(reviewer.spec()).containsText("0 open, 0 of them blocking \u00b7 1 settled");
        reviewer.button("More questions").click();
        assertThat(question).containsText("Settled: Paula Product");
        reviewer.look("question-settled", SPEC);
    }

    @Test
    void givenTheKeyboardAloneThenMoreTimeIsAskedForAndTheFocusIsNeverLost(Screen screen) {
        long id = questions.spec(installation.title("By keyboard"));
        Visit reviewer = at(screen.visit("designer"), id);
        press(reviewer, reviewer.button("I need more time"));
        Locator why = reviewer.spec().getByLabel("Why, and until when?");
        assertThat(why).isFocused();
        reviewer.page().keyboard().press("Escape");
        assertThat(reviewer.spec().locator(".groundbreak-panel")).isFocused();
        press(reviewer, reviewer.button("I need more time"));
        reviewer.page().keyboard().type("The numbers come on Monday.");
        reviewer.page().keyboard().press("Control+Enter");

        assertThat(reviewer.spec().locator(".groundbreak-question")).containsText("Needs more time");
        assertThat(reviewer.spec().locator(".groundbreak-question")).containsText("Blocks");
        assertThat(reviewer.spec().locator(".groundbreak-panel")).isFocused();
    }

    @Test
    void givenMarkingFailsThenTheWordsStayAndPressingAgainWritesNoSecondComment(Screen screen) {
        long id = questions.spec(installation.title("Second step"));
        Visit reviewer = at(screen.visit("product"), id);
        AtomicInteger written = new AtomicInteger();
        reviewer.page().onRequest(request -> {
            if (request.method().equals("POST") && request.url().endsWith("/rest/api/content")) {
                written.incrementAndGet();
            }
        });
        reviewer.expectError("net::ERR_FAILED");
        reviewer.page().route("**/questions", route -> route.abort());
        reviewer.button("Ask a question").click();
        Locator words = reviewer.spec().getByLabel("Your question");
        words.fill("Why not both?");
        submit(reviewer, "Ask a question");

        assertThat(reviewer.spec().locator("form")).containsText("The comment is on the page.");
        assertThat(words).hasValue("Why not both?");
        reviewer.look("question-not-marked", SPEC);
        reviewer.page().unroute("**/questions");
        submit(reviewer, "Ask a question");

        assertThat(reviewer.spec().locator(".groundbreak-question")).containsText("Why not both?");
        assertEquals(1, written.get());
    }

    @Test
    void givenTheNetworkFailsWhileTheCommentIsWrittenThenNothingTypedIsLost(Screen screen) {
        long id = questions.spec(installation.title("First step"));
        Visit reviewer = at(screen.visit("product"), id);
        reviewer.expectError("net::ERR_FAILED");
        reviewer.page().route("**/rest/api/content", route -> route.abort());
        reviewer.button("Ask a question").click();
        Locator words = reviewer.spec().getByLabel("Your question");
        words.fill("Is anybody there?");
        submit(reviewer, "Ask a question");

        assertThat(reviewer.spec().locator("[role=status]").first()).containsText("cannot be reached");
        assertThat(words).hasValue("Is anybody there?");
        reviewer.page().unroute("**/rest/api/content");
        submit(reviewer, "Ask a question");
        assertThat(reviewer.spec().locator(".groundbreak-question")).containsText("Is anybody there?");
    }

    @Test
    void givenCommentsThenOneIsMarkedAsAQuestionOfWhoeverWroteIt(Screen screen) {
        long id = questions.spec(installation.title("Marked"));
        questions.comment("product", id, "Nice.");
        questions.comment("designer", id, "How does it &lt;look&gt; at night?");
        Visit author = at(screen.visit("author"), id);
        author.button("Mark a comment as a question").click();
        author.look("question-mark", SPEC);
        submit(author, "Mark a comment as a question");
        assertThat(author.spec().locator("form [role=alert]").first()).hasText("Choose a comment.");
        author.spec()
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("at night")))
                .press("Space");
        submit(author, "Mark a comment as a question");

        Locator question = author.spec().locator(".groundbreak-question");
        assertThat(question).hasCount(1);
        assertThat(question).containsText("How does it <look> at night?");
        assertThat(question).containsText("Daniel Designer");
        author.button("Put off to later").click();
        author.spec().getByLabel("Reason (optional)").fill("After the first month.");
        author.look("question-carry", SPEC);
        submit(author, "Put off to later");
        author.button("More questions").click();
        assertThat(question).containsText("After the first month.");
        assertThat(question).containsText("Put off: Anna Author");
    }

    @Test
    void givenAGermanReaderThenQuestionsAreGermanAndNothingSticksOut(Screen screen) {
        long id = questions.spec(installation.title("Deutsch"));
        questions.ask("product", id, "Donaudampfschifffahrtsgesellschaftskapitaen".repeat(4), "FREE", true);
        questions.ask("designer", id, "Wie messen wir das? ".repeat(500), "SUCCESS_METRICS", false);
        long later = questions.ask("product", id, "Und danach?", "DEPENDENCIES_AND_RISKS", true);
        questions.carry(id, later, "Nach dem ersten Monat.");
        Visit author = at(screen.visit("author", "de-DE"), id);

        assertThat(author.spec()).containsText("2 offen, davon 1 blockierend \u00b7 1 erledigt");
        assertThat(author.spec().locator(".groundbreak-review"))
                .not()
                .containsText(Pattern.compile("groundbreak\\.|[Ss]ettled|[Aa]nswer"));
        author.button("Weitere Fragen").click();
        assertThat(author.spec().locator(".groundbreak-question")).hasCount(3);
        author.look("question-german", SPEC);
        author.button("Frage stellen").click();
        author.look("question-german-ask", SPEC);
        author.button("Abbrechen").click();
        author.button("Kommentar als Frage markieren").click();
        assertThat(author.spec()).containsText("Auf dieser Seite gibt es keinen Kommentar");
    }

    private static Visit at(Visit visit, long page) {
        visit.signIn(Product.CONFLUENCE).host().openPage(page);
        return visit;
    }

    private static Locator checkbox(Visit visit) {
        return visit.spec().getByRole(AriaRole.CHECKBOX);
    }

    private static void submit(Visit visit, String label) {
        visit.spec()
                .locator("button[type=submit]", new Locator.LocatorOptions().setHasText(label))
                .click();
    }

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
