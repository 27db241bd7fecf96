package org.groundbreak.it;

import java.util.List;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who gets what from the methods and pages of administrators, from those by which the two products talk, and from his own
 * settings. A method that no other matrix has belongs here: so none is without a row.
 */
class AdminMatrixIT extends MatrixCase {

    @BeforeAll
    static void start() {
        products = Products.with(Products.JAR);
    }

    @AfterAll
    static void everyMethodHasARow() {
        rows.requireRowsFor(methods()
                .filter(method -> !SpecMatrixIT.has(method)
                        && !RoundMatrixIT.METHODS.contains(method)
                        && !DecisionMatrixIT.has(method)));
    }

    @Test
    void thePairingIsForAdministratorsAndFactsForWhoeverHasTheKey() {
        String pairing = "/rest/groundbreak/1.0/jira-pairing";
        String inJira = "/rest/groundbreak/1.0/confluence-pairing";
        assertRow("GET", pairing, "", 401, 403, 403, 403, 200, 401);
        assertRow(Product.JIRA, "GET", inJira, "", 401, 403, 403, 403, 200, 401);
        // What writes is refused to administrators, too, as long as they have no secure session.
        assertRow("POST", pairing + "/start", "{}", 401, 403, 403, 403, 403, 401);
        assertRow("POST", pairing + "/key", "{}", 401, 403, 403, 403, 403, 401);
        assertRow(Product.JIRA, "POST", inJira, "{}", 401, 403, 403, 403, 403, 401);
        assertRow(Product.JIRA, "PUT", "/rest/groundbreak/1.0/spec-facts", "{}", 401, 401, 401, 401, 401, 401);
        assertRow(Product.CONFLUENCE, "PUT", "/rest/groundbreak/1.0/epic-facts", "{}", 401, 401, 401, 401, 401, 401);
        for (String facts : List.of("/spec-facts", "/epic-facts")) {
            Product product = facts.equals("/spec-facts") ? Product.JIRA : Product.CONFLUENCE;
            String path = "/rest/groundbreak/1.0" + facts + "/comparison";
            assertRow(product, "PUT", path, "{}", 401, 401, 401, 401, 401, 401);
        }
        String head = "/rest/groundbreak/1.0/spec-facts/head";
        assertRow(Product.JIRA, "PUT", head, "{}", 401, 401, 401, 401, 401, 401);
    }

    @Test
    void makingEverythingAnewIsForAdministratorsWithASecureSession() {
        String rebuild = "/rest/groundbreak/1.0/rebuild";
        assertRow("GET", rebuild, "", 401, 403, 403, 403, 200, 401);
        // To administrators, too, as long as they have no secure session.
        assertRow("POST", rebuild, "{}", 401, 403, 403, 403, 403, 401);
    }

    @Test
    void theHealthPageIsForAdministratorsWithASecureSession() {
        for (Product product : Product.values()) {
            // 302: to the login page, or to the product's page for a secure administrator session.
            assertRow(product, "GET", "/plugins/servlet/groundbreak/health", "", 302, 403, 403, 403, 302, 401);
        }
    }

    @Test
    void settingsAreForAdministratorsOfTheSiteOrOfTheSpace() {
        String instance = "/rest/groundbreak/1.0/settings";
        String space = "/rest/groundbreak/1.0/spaces/DEMO/settings";
        String none = "/rest/groundbreak/1.0/spaces/NONE/settings";
        assertRow("GET", instance, "", 401, 403, 403, 403, 200, 401);
        assertRow("GET", space, "", 401, 404, 403, 403, 200, 401);
        assertRow("GET", none, "", 401, 404, 404, 404, 404, 401);
        for (String part : List.of("/general", "/reviews", "/calendar", "/holidays")) {
            // To administrators, too, as long as they have no secure session.
            assertRow("PUT", instance + part, "{}", 401, 403, 403, 403, 403, 401);
            // Rights are asked first, then the body is read, which says no version.
            assertRow("PUT", space + part, "{}", 401, 404, 403, 403, 400, 401);
            assertRow("PUT", none + part, "{}", 401, 404, 404, 404, 404, 401);
        }
        assertRow("GET", "/plugins/servlet/groundbreak/settings", "", 302, 403, 403, 403, 302, 401);
        assertRow("GET", "/plugins/servlet/groundbreak/space-settings?key=DEMO", "", 302, 404, 403, 403, 200, 401);
        assertRow("GET", "/plugins/servlet/groundbreak/space-settings?key=NONE", "", 302, 404, 404, 404, 404, 401);
    }

    @Test
    void mailIsTurnedOffAndOnByEverybodyForHimself() {
        String mail = "/rest/groundbreak/1.0/mail";
        assertRow("GET", mail, "", 401, 200, 200, 200, 200, 401);
        assertRow("PUT", mail, "{\"on\":true}", 401, 200, 200, 200, 200, 401);
        assertRow("PUT", mail, "{}", 401, 400, 400, 400, 400, 401);
        assertRow("GET", "/plugins/servlet/groundbreak/mail", "", 302, 200, 200, 200, 200, 401);
    }
}
