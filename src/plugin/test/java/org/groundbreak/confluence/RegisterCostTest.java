package org.groundbreak.confluence;

import org.groundbreak.confluence.register.RegisterFixture;
import org.junit.jupiter.api.Test;

/** What the register of decisions costs the database and the host. */
class RegisterCostTest {

    @Test
    void givenSixtyDecisionsThenAPartOfTheirRegisterCostsNoMoreThanTheDocumentSaysAndHardlyLess() throws Exception {
        try (RegisterFixture register = new RegisterFixture()) {
            CostMeter meter = new CostMeter(RegisterCostTest.class, register.confluence, register.specs.database);
            for (long id = 1; id <= 60; id++) {
                register.decision(id, "Question " + id)
                        .role("APPROVER", "engineer")
                        .role("DRIVER", "author")
                        .write();
            }
            register.confluence.signIn("engineer");
            meter.measure("Confluence: load a part of the register, twenty rows of sixty", () -> register.part());

            meter.check();
        }
    }
}
