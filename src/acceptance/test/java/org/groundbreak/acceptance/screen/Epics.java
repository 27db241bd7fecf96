package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.groundbreak.acceptance.Await;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.rest.GroundbreakRest;
import org.groundbreak.acceptance.rest.JiraRest;

/** Brings epics into the state that a screen test begins with. */
final class Epics {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Installation installation;
    private final JiraRest jira;
    private final GroundbreakRest inJira;
    private final GroundbreakRest inConfluence;
    private final User author;

    Epics(Installation installation) {
        this.installation = installation;
        jira = new JiraRest(installation);
        inJira = new GroundbreakRest(installation.jira());
        inConfluence = new GroundbreakRest(installation.confluence());
        author = installation.user("author");
    }

    /** A new epic without a spec; its key. */
    String create(String name) {
        return jira.createEpic(author, installation.epic(), installation.epicNameField(), installation.title(name));
    }

    /** Has an administrator pair the products by the button of the health page, unless they are paired. */
    void pair(Screen screen) {
        if (inConfluence
                .get(installation.user("admin"), "/jira-pairing")
                .body(200)
                .get("paired")
                .asBoolean()) {
            return;
        }
        Visit admin = screen.visit("admin").signIn(Product.CONFLUENCE);
        admin.host().openHealth(Product.CONFLUENCE, admin.user());
        admin.page().locator(".groundbreak-pairing button").click();
        assertThat(admin.page().locator(".groundbreak-pairing .aui-message-success"))
                .isVisible();
    }

    /** A new story in an epic; its key. */
    String story(String epic, String summary) {
        return jira.createStory(author, epic, installation.epicLinkField(), installation.title(summary));
    }

    /** Moves a story to a status of that category and waits until the epic says so. */
    void move(String epic, String story, String category, String startKind) {
        jira.move(author, story, category);
        String panel = "/epics/" + jira.issueId(author, epic);
        Await.until(PATIENCE, () -> inJira.get(author, panel)
                .body(200)
                .at("/specs/0/timeToStart/kind")
                .asText()
                .equals(startKind));
    }

    /** Links specs to an epic and waits until Jira has been told; the products are paired. */
    void link(String epic, long... specs) {
        for (long spec : specs) {
            inConfluence
                    .send(author, "POST", "/specs/" + spec + "/epics", Map.of("key", epic))
                    .body(200);
        }
        String panel = "/epics/" + jira.issueId(author, epic);
        Await.until(
                PATIENCE, () -> inJira.get(author, panel).body(200).get("specs").size() == specs.length);
    }

    /** The calls for titles that a browser makes from now on; it goes on filling. */
    List<String> calls(Visit visit) {
        List<String> calls = new CopyOnWriteArrayList<>();
        visit.page().onRequest(request -> {
            if (request.url().contains("/rest/groundbreak/")) {
                calls.add(request.url());
            }
        });
        return calls;
    }
}
