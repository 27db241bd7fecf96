package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The macros of decisions of the jar in the sandbox: what they print for everybody, wherever they stand. */
class DecisionMacroIT {

    private static final String OPTIONS = option("Kafka", "<p>Fast</p>") + option("RabbitMQ", "<p>Known</p>");

    private static Products products;
    private static Confluence confluence;

    @BeforeAll
    static void start() throws Exception {
        products = Products.only(Product.CONFLUENCE, Products.JAR);
        confluence = new Confluence(products);
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    static Stream<String> places() {
        return Stream.of(
                "%s",
                "<ac:layout><ac:layout-section ac:type=\"single\"><ac:layout-cell>%s</ac:layout-cell></ac:layout-section>"
                        + "</ac:layout>",
                "<table><tbody><tr><td>%s</td></tr></tbody></table>",
                "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body>%s</ac:rich-text-body></ac:structured-macro>",
                daci("outer", "Outer?", "%s"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void givenADecisionInAnyPlaceWhenViewedThenItsOptionsStandInItWithTheirText(String place) {
        long page = confluence.createPage(
                "author", "Place " + place.hashCode(), place.formatted(daci("d1", "Which queue?", OPTIONS)));

        String html = viewed(page);

        assertTrue(html.contains("Which queue?") && html.contains("In progress"), html);
        assertEquals(2, count(html, "<strong class=\"groundbreak-option-name\">"), html);
        assertTrue(html.indexOf("Kafka") < html.indexOf("<p>Fast</p>"), html);
        assertTrue(html.contains("data-decision-id=\"d1\""), html);
    }

    @Test
    void givenMarkupInEveryParameterWhenViewedThenItIsText() {
        String attack = "&lt;b&gt;x&lt;/b&gt;&quot; onclick=&quot;y";
        long page = confluence.createPage(
                "author",
                "Attack",
                "<ac:structured-macro ac:name=\"groundbreak-daci\">" + parameter("id", attack)
                        + parameter("question", attack) + parameter("approver", attack) + parameter("due", attack)
                        + parameter("area", attack)
                        + "<ac:rich-text-body><ac:structured-macro ac:name=\"groundbreak-option\">"
                        + parameter("name", attack) + parameter("cost", attack)
                        + "</ac:structured-macro></ac:rich-text-body></ac:structured-macro>");

        String html = viewed(page);

        assertFalse(html.contains("<b>x") || html.contains("\" onclick"), html);
        assertTrue(html.contains("&lt;b&gt;x&lt;/b&gt;"), html);
    }

    /** Rule V2: exports, mails and other places of the host take the view as it is. */
    @Test
    void givenThePageByRestWhenViewedThenThereIsNoCommandAndNoScript() {
        long page = confluence.createPage("author", "By REST", daci("d1", "Which queue?", OPTIONS));

        String html = confluence.view("author", page);

        assertTrue(html.contains("Which queue?"), html);
        assertFalse(html.contains("<button") || html.contains("<script"), html);
    }

    /** Rule D1. */
    @Test
    void givenADecisionThatStandsTwiceWhenViewedThenBothSaySoAndNeitherHasAStatus() {
        long page = confluence.createPage(
                "author", "Twice", daci("d1", "Which queue?", OPTIONS) + daci("d1", "Which queue?", OPTIONS));

        String html = viewed(page);

        assertEquals(2, count(html, "stands on this page more than once"), html);
        assertFalse(html.contains("In progress"), html);
    }

    @Test
    void givenUsersByKeyWhenViewedThenTheirFullNamesAreThere() {
        String key = Confluence.json(products.get(Product.CONFLUENCE, "/rest/api/user?username=engineer", "author"))
                .get("userKey")
                .asText();
        long page = confluence.createPage(
                "author",
                "Named",
                "<ac:structured-macro ac:name=\"groundbreak-daci\"><ac:parameter ac:name=\"approver\"><ri:user"
                        + " ri:userkey=\"" + key + "\"/></ac:parameter></ac:structured-macro>");

        assertTrue(viewed(page).contains("Emil Engineer"));
    }

    private static String viewed(long page) {
        return products.get(Product.CONFLUENCE, "/pages/viewpage.action?pageId=" + page, "author")
                .body();
    }

    private static long count(String text, String part) {
        Matcher matcher = Pattern.compile(Pattern.quote(part)).matcher(text);
        return matcher.results().count();
    }

    private static String daci(String id, String question, String body) {
        return "<ac:structured-macro ac:name=\"groundbreak-daci\">" + parameter("id", id)
                + parameter("question", question) + "<ac:rich-text-body>" + body
                + "</ac:rich-text-body></ac:structured-macro>";
    }

    private static String option(String name, String body) {
        return "<ac:structured-macro ac:name=\"groundbreak-option\">" + parameter("name", name) + "<ac:rich-text-body>"
                + body + "</ac:rich-text-body></ac:structured-macro>";
    }

    private static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }
}
