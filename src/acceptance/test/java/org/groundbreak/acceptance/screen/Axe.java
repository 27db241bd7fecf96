package org.groundbreak.acceptance.screen;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** The accessibility rules of axe-core, asked of a part of a page. */
final class Axe {
    private static final Path SCRIPT = Path.of(System.getProperty("groundbreak.npm"), "axe-core", "axe.min.js");
    private static final String RUN =
            """
            async selector => (await axe.run(selector, {resultTypes: ['violations']})).violations.flatMap(rule =>
                rule.nodes.map(node => rule.id + ': ' + node.failureSummary + ' ' + node.html))
            """;

    private Axe() {}

    /** @throws AssertionError with rule, reason and element of each violation below the selector */
    static void check(Page page, String selector, String state) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.addScriptTag(new Page.AddScriptTagOptions().setPath(SCRIPT));
        }
        List<?> violations = (List<?>) page.evaluate(RUN, selector);
        if (!violations.isEmpty()) {
            throw new AssertionError(state + ": " + violations);
        }
    }
}
