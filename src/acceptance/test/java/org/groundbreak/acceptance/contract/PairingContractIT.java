package org.groundbreak.acceptance.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.GroundbreakRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How the pairing stands. Pairing itself needs a browser in which the password was confirmed. */
@ExtendWith(WithInstallation.class)
class PairingContractIT {
    private final Installation installation;

    PairingContractIT(Installation installation) {
        this.installation = installation;
    }

    @Test
    void givenAnAdministratorWhenHeAsksThenBothProductsSayHowThePairingStands() {
        assertStateSaid(installation.confluence(), "/jira-pairing");
        assertStateSaid(installation.jira(), "/confluence-pairing");
    }

    @Test
    void givenNobodySignedInWhenAKeyIsAskedForOrBroughtThenTheProductAsksHimToSignIn() {
        GroundbreakRest confluence = new GroundbreakRest(installation.confluence());
        GroundbreakRest jira = new GroundbreakRest(installation.jira());

        assertEquals(
                401,
                confluence.sendText(null, "POST", "/jira-pairing/start", "{}").status());
        assertEquals(
                401,
                confluence.sendText(null, "POST", "/jira-pairing/key", "{}").status());
        assertEquals(
                401, jira.sendText(null, "POST", "/confluence-pairing", "{}").status());
    }

    private void assertStateSaid(URI product, String path) {
        JsonNode state = new GroundbreakRest(product)
                .get(installation.user("admin"), path)
                .body(200);

        assertTrue(state.get("paired").asBoolean() || state.get("lastSuccess").isNull(), state.toString());
    }
}
