package org.groundbreak.confluence.decisions;

import static org.groundbreak.confluence.decisions.DecisionFixture.daci;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.decisions.DecisionStatus;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.TestSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule D5, where who holds the roles changes and the page does not: nobody waits for the next version, or for the sweep. */
class RolesCheckTest {

    private final DecisionFixture fixture = new DecisionFixture();
    private final MockConfluence confluence = fixture.confluence;

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenAnApproverWhomTheHostDidNotKnowAndKnowsByNowThenHeDecides() {
        ConfluenceUser designer = confluence.user("designer");
        when(confluence.userAccessor().getUserByName("designer")).thenReturn(null);
        Page page = looked();
        when(confluence.userAccessor().getUserByName("designer")).thenReturn(designer);
        confluence.signIn("designer");

        assertTrue(fixture.read(42).behind(), "whoever asks again in a moment reads more");
        assertEquals(List.of(42L), fixture.noted);
        assertEquals(
                DecisionStatus.DECIDED.name(),
                fixture.decide(page, "d1", "Kafka").status().name());
        fixture.look(42);
        assertFalse(fixture.read(42).behind());
        assertEquals(List.of(42L), fixture.noted);
    }

    @Test
    void givenAContributorWhoseAccountIsGoneThenTheApproverDecides() {
        Page page = fixture.page(
                42,
                daci("d1", "author", "designer")
                        .replace("<ac:rich-text-body>", parameter("contributors", "product") + "<ac:rich-text-body>"),
                "author");
        fixture.look(42);
        when(confluence.userAccessor().getUserByName("product")).thenReturn(null);
        confluence.signIn("designer");

        assertTrue(fixture.read(42).behind());
        assertEquals("Kafka", fixture.decide(page, "d1", "Kafka").outcome().option());
    }

    @Test
    void givenASpaceThatAsksForNoConfirmationAnyMoreThenWhoWaitedForItDecides() {
        TestSettings.say(fixture.store.settings(), MockConfluence.SPACE_ID, "approver-fixed", Optional.of("true"));
        Page page = looked();
        confluence.edit(page, daci("d1", "author", "engineer"), "author");
        fixture.look(42);
        confluence.signIn("engineer");
        assertEquals("approver-not-confirmed", refusal(page));
        assertFalse(fixture.read(42).behind());

        TestSettings.say(fixture.store.settings(), MockConfluence.SPACE_ID, "approver-fixed", Optional.empty());

        assertTrue(fixture.read(42).behind());
        assertEquals("Kafka", fixture.decide(page, "d1", "Kafka").outcome().option());
    }

    /** Nothing of it lets anybody in. */
    @Test
    void givenNothingThatIsOtherwiseThenNobodyElseDecidesAndNothingIsBehind() {
        Page page = looked();
        confluence.signIn("engineer");

        assertEquals("not-the-approver", refusal(page));
        assertFalse(fixture.read(42).behind());
    }

    /** Rule D16: a page can name more people than one request may ask for. */
    @Test
    void givenMoreNamesThanOneRequestAsksForThenEachIsAskedForOnceAndNoMoreThanAThousand() {
        StringBuilder body = new StringBuilder();
        for (int macro = 0; macro < 100; macro++) {
            StringBuilder names = new StringBuilder("designer");
            for (int name = 0; name < 50; name++) {
                names.append(",nobody-").append(macro).append('-').append(name);
            }
            body.append(daci("d" + macro, "author", "designer")
                    .replace("<ac:rich-text-body>", parameter("informed", names.toString()) + "<ac:rich-text-body>"));
        }
        fixture.page(42, body.toString(), "author");
        fixture.look(42);
        confluence.signIn("designer");
        long before = confluence.calls("getUserByName");

        DecisionsOfPage read = fixture.read(42);

        assertEquals(100, read.decisions().size());
        assertFalse(read.behind(), "of whom nobody was asked nothing is said");
        assertEquals(AskedUsers.MOST, confluence.calls("getUserByName") - before);
    }

    /** Rule D16, for what notes a page in the background: names that stand again and again are asked for once. */
    @Test
    void givenTheSameNamesInMacrosThatAreNoDecisionsThenALookAsksForEachOnce() {
        StringBuilder names = new StringBuilder();
        for (int name = 0; name < 50; name++) {
            names.append("nobody-").append(name).append(',');
        }
        names.append("designer");
        String nameless = daci("", "author", names.toString());
        Page page = fixture.page(42, nameless.repeat(30), "author");
        confluence.edit(page, nameless.repeat(30) + "<p>more</p>", "engineer");
        confluence.edit(page, nameless.repeat(30) + daci("d1", "author", "designer"), "engineer");
        long before = confluence.calls("getUserByName");

        fixture.look(42);

        assertEquals(52, confluence.calls("getUserByName") - before);
    }

    private String refusal(Page page) {
        return assertThrows(Problem.class, () -> fixture.decide(page, "d1", "Kafka"))
                .code();
    }

    private Page looked() {
        Page page = fixture.page(42, daci("d1", "author", "designer"), "author");
        fixture.look(42);
        return page;
    }

    private static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }
}
