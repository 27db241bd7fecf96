package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.acceptance.Await;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.GroundbreakRest;
import org.groundbreak.acceptance.rest.JiraRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Administrators pair the products on the health pages. Whether they are paired already, the order of tests decides. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class PairingIT {
    private static final String HEALTH = ".groundbreak-health";
    private static final String PAIRING = ".groundbreak-pairing";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Installation installation;
    private final GroundbreakRest confluence;
    private final GroundbreakRest jira;

    PairingIT(Installation installation) {
        this.installation = installation;
        confluence = new GroundbreakRest(installation.confluence());
        jira = new GroundbreakRest(installation.jira());
    }

    @Test
    void givenAnAdministratorWhenHePairsThenTheTableShowsWithWhomAndTheNextTimeHeIsAskedFirst(Screen screen) {
        Visit admin = at(Product.CONFLUENCE, screen, LinkMood.WORKS, "en-GB");
        pair(admin);
        assertThat(pairing(admin)).containsText("Paired. What Jira does not have yet is on its way.");
        admin.look("pairing-done", PAIRING);

        assertThat(peer(admin)).containsText(installation.jira().toString());
        assertThat(peer(admin)).containsText("Last call that went through");
        assertThat(button(admin, "Pair with Jira")).isFocused();
        admin.look("health-paired", HEALTH);

        admin.page().keyboard().press("Enter");
        assertThat(pairing(admin)).containsText("the old one stops working");
        assertThat(button(admin, "Cancel")).isFocused();
        admin.look("pairing-again", PAIRING);
        admin.page().keyboard().press("Enter");
        assertThat(button(admin, "Pair with Jira")).isFocused();
    }

    @Test
    void givenJiraRefusesTheCallWhenTheShownKeyIsPastedThereThenFactsArrive(Screen screen) {
        Visit admin = at(Product.CONFLUENCE, screen, LinkMood.NO_SECURE_SESSION, "en-GB");
        admin.expectError("403");
        pair(admin);
        assertThat(pairing(admin)).containsText("Jira wants the password of an administrator confirmed there");
        assertThat(button(admin, "Show a key to paste")).isFocused();
        admin.look("pairing-refused", PAIRING);
        admin.page().keyboard().press("Enter");
        Locator shown = pairing(admin).getByLabel("Key for Jira");
        assertThat(shown).isFocused();
        admin.look("pairing-key", PAIRING);

        paste(at(Product.JIRA, screen, LinkMood.WORKS, "en-GB"), shown.inputValue());

        aLinkedSpecReachesItsEpic(screen);
        admin.host().openHealth(Product.CONFLUENCE, admin.user());
        assertThat(pairing(admin).getByLabel("Key for Jira")).hasCount(0);
        admin.host().link(Product.CONFLUENCE, LinkMood.WORKS);
    }

    @Test
    void givenJiraIsDownWhenAnAdministratorPairsThenASentenceSaysSo(Screen screen) {
        Visit admin = at(Product.CONFLUENCE, screen, LinkMood.OTHER_DOWN, "en-GB");
        admin.expectError("502");

        pair(admin);

        assertThat(pairing(admin)).containsText("Jira does not answer.");
        assertThat(button(admin, "Show a key to paste")).hasCount(0);
        assertThat(button(admin, "Pair with Jira")).isFocused();
        admin.look("pairing-down", PAIRING);
        theErrorIsFoundByItsId(admin);
        admin.host().link(Product.CONFLUENCE, LinkMood.WORKS);
    }

    private static void theErrorIsFoundByItsId(Visit admin) {
        Matcher id = Pattern.compile("\\b[0-9a-f]{8}\\b").matcher(pairing(admin).textContent());
        assertTrue(id.find(), "people are shown an id");

        admin.host().openHealth(Product.CONFLUENCE, admin.user());

        Locator errors = admin.page().locator(".groundbreak-health-errors");
        assertThat(errors.getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName(id.group())))
                .containsText("POST /jira-pairing/start");
        admin.look("health-errors", ".groundbreak-health-errors");
    }

    @Test
    void givenAGermanAdministratorThenTheFormInJiraIsGerman(Screen screen) {
        Visit admin = at(Product.JIRA, screen, LinkMood.WORKS, "de-DE");

        pairing(admin).getByLabel("Schl\u00fcssel aus Confluence").fill("Unsinn");
        button(admin, "Schl\u00fcssel \u00fcbernehmen").click();

        assertThat(pairing(admin)).containsText("Das ist kein ganzer Schl\u00fcssel.");
        admin.look("pairing-german", PAIRING);
    }

    private void paste(Visit admin, String key) {
        Locator field = pairing(admin).getByLabel("Key from Confluence");
        admin.look("pairing-paste", PAIRING);
        field.fill(key.substring(0, 40));
        admin.page().keyboard().press("Enter");
        assertThat(pairing(admin)).containsText("This is no whole key.");
        assertThat(button(admin, "Replace the key")).hasCount(0);
        assertThat(field).isFocused();
        admin.look("pairing-no-key", PAIRING);

        field.fill(key);
        admin.page().keyboard().press("Enter");
        confirm(admin, "Replace the key");
        assertThat(pairing(admin)).containsText("The key is here.");
        assertThat(field).hasValue("");
        admin.look("pairing-taken", PAIRING);
        assertThat(peer(admin)).containsText(installation.confluence().toString());
    }

    private void aLinkedSpecReachesItsEpic(Screen screen) {
        User author = installation.user("author");
        long id = new Specs(installation).draft(installation.title("Paired by hand"));
        confluence
                .send(author, "POST", "/specs/" + id + "/epics", Map.of("key", installation.epic()))
                .body(200);
        awaitDelivery();
        Visit reader = screen.visit("product").signIn(Product.JIRA);
        reader.host().openIssue(installation.epic());
        assertThat(reader.page().locator(".groundbreak-epic")).containsText("Draft");

        long epic = new JiraRest(installation).issueId(author, installation.epic());
        confluence
                .send(author, "DELETE", "/specs/" + id + "/epics/" + epic, null)
                .body(200);
        awaitDelivery();
    }

    private void awaitDelivery() {
        User admin = installation.user("admin");
        Await.until(PATIENCE, () -> {
            JsonNode here = confluence.get(admin, "/jira-pairing").body(200);
            JsonNode there = jira.get(admin, "/confluence-pairing").body(200);
            return here.get("waiting").asInt() == 0 && there.get("received").asInt() > 0;
        });
    }

    /** An administrator on the health page. */
    private static Visit at(Product product, Screen screen, LinkMood mood, String locale) {
        Visit admin = screen.visit("admin", locale).signIn(product);
        if (product == Product.CONFLUENCE) {
            admin.host().link(product, mood);
        }
        admin.host().openHealth(product, admin.user());
        pairing(admin).locator("button").first().waitFor();
        return admin;
    }

    private static void pair(Visit admin) {
        button(admin, "Pair with Jira").click();
        confirm(admin, "Replace the key");
    }

    /** Says yes where the page asks before it ends a pairing. */
    private static void confirm(Visit admin, String label) {
        if (button(admin, label).isVisible()) {
            button(admin, label).click();
        }
    }

    /** The table on the other product. */
    private static Locator peer(Visit visit) {
        return visit.page().locator(HEALTH + " table").nth(1);
    }

    private static Locator pairing(Visit visit) {
        return visit.page().locator(PAIRING);
    }

    private static Locator button(Visit visit, String label) {
        return pairing(visit).locator("button", new Locator.LocatorOptions().setHasText(label));
    }
}
