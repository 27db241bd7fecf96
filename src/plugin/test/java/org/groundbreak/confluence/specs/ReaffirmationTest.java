package org.groundbreak.confluence.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.pages.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.page.SeenPage;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.specs.Approval;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule S14, as the approver asks for it. */
class ReaffirmationTest {

    private final SpecFixture fixture = new SpecFixture();
    private Page page;

    @BeforeEach
    void anApprovedSpecIsChanged() {
        page = fixture.confluence.page(42, SpecFixture.MACRO + "<p>One</p>", "author", "product");
        fixture.registrar.notice(42);
        fixture.approver(page, "product", "engineer");
        fixture.approve(page, "engineer");
        fixture.clock.set(SpecFixture.NOW.plus(Duration.ofDays(1)));
        fixture.confluence.edit(page, SpecFixture.MACRO + "<p>Two</p>", "author");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenAChangeWhenTheApproverSaysStillApprovedThenTheMarkGoesAndTheNumberDoesNotMove() {
        Approval before = approval();
        Optional<Instant> counted = fixture.epics
                .starts()
                .of(fixture.log.read(42))
                .approval()
                .map(approval -> approval.header().at());
        fixture.confluence.signIn("engineer");
        assertTrue(fixture.panel(42).spec().changedSinceApproval());

        fixture.specs.reaffirm(42, SeenPage.now(3), Optional.of("only a typo"));

        assertFalse(fixture.panel(42).spec().changedSinceApproval());
        assertEquals(before.at(), approval().at());
        assertEquals(before.round(), approval().round());
        assertEquals(3, approval().version().number());
        assertEquals(
                counted,
                fixture.epics.starts().of(fixture.log.read(42)).approval().map(approval -> approval.header()
                        .at()));
    }

    @Test
    void givenNoReasonThen400AndSomebodyElseIsRefusedBeforeThat() {
        fixture.confluence.signIn("engineer");
        assertEquals("reason-required", refusal(Optional.of(" ")));
        fixture.confluence.signIn("product");
        assertEquals("not-the-approver", refusal(Optional.empty()));
        assertEquals("not-the-approver", refusal(Optional.of("because")));
    }

    @Test
    void givenAnotherChangeSinceHeLookedThen409() {
        fixture.confluence.edit(page, SpecFixture.MACRO + "<p>Three</p>", "author");
        fixture.confluence.signIn("engineer");

        assertEquals("content-changed", refusal(Optional.of("because")));
    }

    private String refusal(Optional<String> reason) {
        return assertThrows(Problem.class, () -> fixture.specs.reaffirm(42, SeenPage.now(3), reason))
                .code();
    }

    private Approval approval() {
        return fixture.state(42).approval().orElseThrow();
    }
}
