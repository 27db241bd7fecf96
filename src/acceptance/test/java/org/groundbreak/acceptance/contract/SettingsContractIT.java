package org.groundbreak.acceptance.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.GroundbreakRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may read and write settings. What holds is left as it was. */
@ExtendWith(WithInstallation.class)
class SettingsContractIT {
    private final GroundbreakRest groundbreak;
    private final Installation installation;
    private final User admin;
    private final String path;

    SettingsContractIT(Installation installation) {
        this.installation = installation;
        groundbreak = new GroundbreakRest(installation.confluence());
        admin = installation.user("admin");
        path = "/spaces/" + installation.space() + "/settings";
    }

    @Test
    void givenASpaceWhenItsAdministratorReadsTheSettingsThenEachHasAValueThatHolds() {
        JsonNode settings = groundbreak.get(admin, path).body(200);

        assertTrue(settings.at("/general/inherited/adrLabel").isTextual(), settings.toString());
        assertTrue(settings.at("/calendar/inherited/zone").isTextual(), settings.toString());
    }

    @Test
    void givenAnybodyElseWhenHeReadsOrWritesThemThenHeIsRefused() {
        Map<String, Object> nothing = Map.of("version", 0);

        for (String settings : new String[] {path, "/settings"}) {
            assertEquals(401, groundbreak.get(null, settings).status());
            assertEquals(
                    403, groundbreak.get(installation.user("product"), settings).status());
            assertEquals(
                    403,
                    groundbreak
                            .send(installation.user("product"), "PUT", settings + "/general", nothing)
                            .status());
        }
        assertEquals(404, groundbreak.get(installation.user("outsider"), path).status());
    }

    @Test
    void givenWhatSomebodyElseSavedMeanwhileWhenItIsSavedThenHeIsToldAndNothingIsSet() {
        JsonNode before = groundbreak.get(admin, path).body(200);
        long version = before.at("/general/version").asLong() + 1;

        JsonNode refused = groundbreak
                .send(admin, "PUT", path + "/general", Map.of("version", version, "numberPrefix", "LATE"))
                .body(409);

        assertEquals("settings-changed", refused.get("code").asText());
        assertEquals(before, groundbreak.get(admin, path).body(200));
    }

    @Test
    void givenAZoneThatIsNoneWhenItIsSavedThenASentenceSaysSoAndNothingIsSet() {
        JsonNode before = groundbreak.get(admin, path).body(200);

        JsonNode refused = groundbreak
                .send(
                        admin,
                        "PUT",
                        path + "/calendar",
                        Map.of("version", before.at("/calendar/version").asLong(), "zone", "Mars/North"))
                .body(400);

        assertTrue(refused.get("message").asText().contains("Mars/North"), refused.toString());
        assertEquals(before, groundbreak.get(admin, path).body(200));
    }
}
