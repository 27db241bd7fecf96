package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A decision on its page: what everybody sees, and what its approver does, by mouse and by keyboard. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class DecisionPanelIT {
    private static final String DECISION = ".groundbreak-decision";

    private final Installation installation;
    private final ConfluenceRest confluence;

    DecisionPanelIT(Installation installation) {
        this.installation = installation;
        confluence = new ConfluenceRest(installation);
    }

    @Test
    void givenTwoOptionsWhenThePageOpensThenTheyStandSideBySide(Screen screen) {
        long id = confluence.createPage(
                installation.user("author"),
                installation.title("Which queue"),
                daci("d1", "Which queue carries our events?", option("Kafka", "3 weeks") + option("RabbitMQ", "")));
        Visit reader = screen.visit("engineer").signIn(Product.CONFLUENCE);
        stub(
                reader,
                "{\"contentId\":1,\"limits\":{\"name\":255,\"words\":4000},\"decisions\":[{\"id\":\"d1\","
                        + "\"position\":0,\"status\":{\"name\":\"IN_PROGRESS\",\"text\":\"In progress\",\"lozenge\":"
                        + "\"aui-lozenge-inprogress\"},\"options\":[{\"name\":\"Kafka\",\"cost\":\"3 weeks\"},{\"name\":"
                        + "\"RabbitMQ\"}],\"findings\":[{\"code\":\"no-informed\",\"text\":\"Nobody is told.\"}],\"page\":"
                        + "{\"code\":\"agrees\"},\"may\":{\"decide\":true,\"addOption\":true}}]}");

        reader.host().openPage(id);

        Locator decide =
                reader.page().locator(DECISION + " button").filter(new Locator.FilterOptions().setHasText("Decide"));
        assertThat(decide).isVisible();
        reader.look("decision-open", DECISION);
        decide.click();
        reader.look("decision-form", DECISION);
    }

    private static void stub(Visit visit, String body) {
        visit.page()
                .route(
                        "**/rest/groundbreak/**/decisions/**",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("application/json")
                                .setBody(body)));
    }

    private static String daci(String id, String question, String body) {
        return "<ac:structured-macro ac:name=\"groundbreak-daci\"><ac:parameter ac:name=\"id\">" + id
                + "</ac:parameter><ac:parameter ac:name=\"question\">" + question
                + "</ac:parameter><ac:parameter ac:name=\"approver\">engineer</ac:parameter>"
                + "<ac:rich-text-body><h2>Options</h2><p>Text above</p>" + body
                + "</ac:rich-text-body></ac:structured-macro>";
    }

    private static String option(String name, String cost) {
        return "<ac:structured-macro ac:name=\"groundbreak-option\"><ac:parameter ac:name=\"name\">" + name
                + "</ac:parameter><ac:parameter ac:name=\"cost\">" + cost
                + "</ac:parameter><ac:rich-text-body><h3>Pros</h3><p>" + name
                + " is known to the team.</p><h3>Cons</h3><ul><li>One more thing to run</li></ul></ac:rich-text-body>"
                + "</ac:structured-macro>";
    }
}
