package org.groundbreak.sandbox.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.groundbreak.sandbox.SandboxTest;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be made is said in one sentence. That it can be made: DemoIT, with the jar. */
class DemoTest extends SandboxTest {
    @TempDir
    Path confluence;

    @TempDir
    Path jira;

    @Test
    void givenNobodyWhoAnswersWhenMadeThenThatIsSaidAndTheNextTimeThatItIsHalfMade() {
        String nowhere = "http://localhost:1";

        Exception first = assertThrows(DemoFailed.class, () -> demo().make(nowhere, nowhere));
        Exception second = assertThrows(DemoFailed.class, () -> demo().make(nowhere, nowhere));

        assertTrue(first.getMessage().startsWith("POST /login by admin had no answer"), first.getMessage());
        assertEquals("It was left half made before", second.getMessage());
        assertFalse(demo().isThere());
    }

    @Test
    void givenAProductWithoutThePluginWhenMadeThenTheFirstThingThatIsMissingIsNamed() {
        start(Product.CONFLUENCE);
        String base = sandbox.host(product).baseUrl();

        Exception e = assertThrows(DemoFailed.class, () -> demo().make(base, base));

        assertTrue(
                e.getMessage().startsWith("POST /rest/groundbreak/1.0/jira-pairing/start by admin was answered with"),
                e.getMessage());
    }

    @Test
    void givenTheDemoWhenStartedAgainThenNobodyIsAsked() {
        new SightFile(confluence).write(List.of(new Sight("Title", "/path", "text")));
        new SightFile(jira).write(List.of());

        demo().make("http://localhost:1", "http://localhost:1");

        assertTrue(demo().isThere());
        assertEquals("Title", new SightFile(confluence).all().get(0).title());
    }

    private Demo demo() {
        return new Demo(confluence, jira);
    }
}
