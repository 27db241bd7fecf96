package org.groundbreak.confluence.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.groundbreak.confluence.SpecFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Logs of several specs that are read at once. */
class SpecLogTest {

    private final SpecFixture fixture = new SpecFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenALogThatCannotBeReadThenTheOthersAre() throws Exception {
        for (long id : List.of(42L, 43L)) {
            fixture.confluence.page(id, SpecFixture.MACRO + "<p>One</p>", "author");
            fixture.registrar.notice(id);
        }
        assertEquals(
                Set.of(42L, 43L, 44L),
                fixture.log.readAll(List.of(42L, 43L, 44L)).keySet());

        fixture.database.execute(
                "UPDATE",
                "EVENT",
                "SET \"TYPE_NAME\" = 'nonsense' WHERE \"STREAM\" = '"
                        + SpecLog.idOf(42).value() + "'");

        assertEquals(
                Set.of(43L, 44L), fixture.log.readAll(List.of(42L, 43L, 44L)).keySet());
    }
}
