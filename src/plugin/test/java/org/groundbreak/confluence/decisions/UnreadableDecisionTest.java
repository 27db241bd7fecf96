package org.groundbreak.confluence.decisions;

import static org.groundbreak.confluence.decisions.DecisionFixture.daci;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a page that cannot be read nothing is decided, and why is said as it is of a spec (rule F3). */
class UnreadableDecisionTest {

    private final DecisionFixture fixture = new DecisionFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource({"<p>, 1, page-unreadable", "<b>, 501, page-too-deep", "ab, 2500001, page-too-large"})
    void givenAPageThatBecameUnreadableThenTheDecisionSaysHowAndIsNotMade(String piece, int times, String code) {
        String decision = daci("d1", "author", "designer");
        Page page = fixture.page(42, decision, "author");
        fixture.look(42);
        fixture.confluence.signIn("designer");
        when(page.getBodyAsString()).thenReturn(decision + piece.repeat(times));

        assertEquals(
                code,
                assertThrows(Problem.class, () -> fixture.decide(page, "d1", "Kafka"))
                        .code());
        assertTrue(fixture.stream(42, "d1").state().decision().isEmpty());
    }
}
