package org.groundbreak.confluence;

import com.atlassian.confluence.pages.Page;
import org.groundbreak.confluence.questions.QuestionRequest;
import org.groundbreak.confluence.questions.QuestionService;
import org.groundbreak.confluence.reviews.ReasonRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What questions cost the database and the host. */
class QuestionCostTest {

    private final SpecFixture fixture = new SpecFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    /** Of a spec with two hundred questions, each of a comment of its own; and what a comment costs where there are none. */
    @Test
    void givenTwoHundredQuestionsThenTheyCostNoMoreThanTheDocumentSaysAndHardlyLess() throws Exception {
        // What waits would be counted in the background.
        fixture.questions.stop();
        fixture.number("engineer");
        CostMeter meter = new CostMeter(QuestionCostTest.class, fixture.confluence, fixture.database);
        fixture.confluence.page(2, "<p>Text</p>", "author");
        Page asked = fixture.spec(60, "author");
        new ManyQuestions(fixture, asked).ask(200, "product");
        fixture.confluence.comment(3_000, asked, null, "engineer", SpecFixture.NOW);
        fixture.confluence.signIn("author");
        QuestionService questions = fixture.questions.service();
        meter.measure("Confluence: load the panel of a spec with two hundred questions", () -> fixture.panel(60));
        meter.measure("… load twenty more of them", () -> questions.questions(60, "1-0-0"));
        meter.measure("… load the comments that are no questions", () -> questions.comments(60, null));
        meter.measure(
                "… mark one of them as a question",
                () -> questions.ask(60, () -> new QuestionRequest(3_000L, "FREE", true, null)));
        meter.measure(
                "… put one off to later, with a reason",
                () -> questions.carry(60, 1_001, () -> new ReasonRequest("Later")));
        meter.measure("… look at its comments in the background, nothing being new", () -> fixture.questions.look(60));
        fixture.confluence.comment(3_001, asked, asked.getComments().get(0), "engineer", SpecFixture.NOW);
        meter.measure("… a reply was written", () -> fixture.questions.look(60));
        meter.measure(
                "Confluence: a comment on a page that is no spec, in the background", () -> fixture.questions.look(2));

        meter.check();
    }
}
