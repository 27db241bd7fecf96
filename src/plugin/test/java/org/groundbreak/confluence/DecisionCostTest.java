package org.groundbreak.confluence;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.confluence.attachments.TestAttachments;
import org.groundbreak.confluence.decisions.DecisionFixture;
import org.junit.jupiter.api.Test;

/** What decisions cost the database and the host. */
class DecisionCostTest {

    /** Of a page with three decisions, of which one is decided then. */
    @Test
    void givenAPageWithThreeDecisionsThenTheyCostNoMoreThanTheDocumentSaysAndHardlyLess() throws Exception {
        try (DecisionFixture decisions = new DecisionFixture()) {
            CostMeter meter = new CostMeter(DecisionCostTest.class, decisions.confluence, decisions.specs.database);
            Page page = decisions.page(1, three("engineer"), "author");
            meter.measure(
                    "Confluence: save a page with three new decisions, in the background", () -> decisions.look(1));
            meter.measure("… once more, nothing being new", () -> decisions.look(1));
            decisions.confluence.edit(page, three("designer"), "author");
            meter.measure("… with another approver of all three, who is new", () -> decisions.look(1));
            decisions.confluence.signIn("designer");
            meter.measure("Confluence: load the panels of a page with three decisions", () -> decisions.read(1));
            meter.measure("Confluence: decide, and write it into the page", () -> decisions.decide(page, "a", "Kafka"));
            Map<String, String> macro = Map.of("id", "a", "question", "Which queue?", "approver", "designer");
            meter.measure(
                    "Confluence: render the macro of a decision that was made", () -> decisions.html(page, macro));

            withPictures(decisions, meter);
            meter.check();
        }
    }

    /** All of them in one look, however many they are. */
    private static void withPictures(DecisionFixture decisions, CostMeter meter) throws Exception {
        try (TestAttachments attachments = new TestAttachments()) {
            for (String id : List.of("a", "b", "c")) {
                attachments.attach(2, id + ".png", id, SpecFixture.NOW.minusSeconds(60));
            }
            Page page = decisions.page(2, shown("a") + shown("b") + shown("c"), "author");
            decisions.look(2);
            decisions.decide(page, "a", "Kafka");
            meter.measure(
                    "Confluence: load the panels of three decisions that show a picture each", () -> decisions.read(2));
            Map<String, String> macro = Map.of("id", "a", "question", "Which queue?", "approver", "designer");
            meter.measure("… render the macro of one that was made", () -> decisions.html(page, macro));
        }
    }

    private static String shown(String id) {
        String picture = "<ac:image><ri:attachment ri:filename=\"" + id + ".png\"/></ac:image>";
        return DecisionFixture.daci(id, "author", "designer").replace("<p>Fast</p>", "<p>Fast" + picture + "</p>");
    }

    private static String three(String approver) {
        return Stream.of("a", "b", "c")
                .map(id -> DecisionFixture.daci(id, "author", approver))
                .collect(Collectors.joining());
    }
}
