package org.groundbreak.confluence;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.groundbreak.confluence.reviews.RoundRequest;
import org.groundbreak.confluence.reviews.RoundRequest.NamedReviewer;
import org.groundbreak.confluence.reviews.VerdictRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What rounds with many reviewers cost the database and the host. */
class RoundCostTest {

    private static final long ID = 70;

    private final SpecFixture fixture = new SpecFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    /** Of a spec with twenty reviewers, of whom each but the last has given a verdict with words. */
    @Test
    void givenARoundWithTwentyReviewersThenItCostsNoMoreThanTheDocumentSaysAndHardlyLess() throws Exception {
        // What waits would be counted in the background.
        fixture.questions.stop();
        CostMeter meter = new CostMeter(RoundCostTest.class, fixture.confluence, fixture.database);
        Page page = fixture.spec(ID, "author");
        fixture.approver(page, "author", "designer");
        List<String> names =
                IntStream.range(0, 20).mapToObj(i -> "reviewer" + i).toList();
        names.forEach(name -> fixture.confluence.add(name, name));
        meter.measure(
                "Confluence: start a round with twenty reviewers who are new",
                () -> fixture.panel(fixture.reviews.rounds().start(ID, request(names))));
        for (String name : names.subList(0, 19)) {
            fixture.confluence.signIn(name);
            verdict("APPROVE", "Words of " + name);
        }
        fixture.confluence.signIn("author");
        meter.measure("Confluence: load the panel of a round with twenty reviewers", () -> fixture.panel(ID));
        fixture.confluence.signIn("reviewer19");
        meter.measure("Confluence: give a verdict as one of the twenty", () -> verdict("REQUEST_CHANGES", "No"));
        fixture.confluence.signIn("engineer");
        meter.measure("Confluence: render the macro of a spec in review", () -> render(page));
        new ManyQuestions(fixture, page).ask(200, "reviewer0");
        fixture.confluence.signIn("author");
        meter.measure(
                "Confluence: load the panel of a round with twenty reviewers and two hundred questions",
                () -> fixture.panel(ID));

        meter.check();
    }

    private static RoundRequest request(List<String> names) {
        List<NamedReviewer> reviewers = names.stream()
                .map(name -> new NamedReviewer(name, "ENGINEERING"))
                .toList();
        return new RoundRequest(reviewers, null, null, null, null);
    }

    private void verdict(String verdict, String comment) {
        fixture.panel(fixture.reviews.verdicts().give(ID, new VerdictRequest(1, null, verdict, comment)));
    }

    private void render(Page page) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getEntity()).thenReturn(page);
        when(context.getOutputType()).thenReturn("display");
        fixture.summaries.html(context);
    }
}
