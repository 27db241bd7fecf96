package org.groundbreak.acceptance.screen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of this JVM, as {@link BrowserFinder} finds it, without any call home. */
final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Milliseconds; more than a person would wait, since builds share their machine. */
    private static final double PATIENCE = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        String named = System.getProperty("groundbreak.chromium", "");
        Path folder = Path.of(System.getProperty("groundbreak.browser"));
        Path program = BrowserFinder.ofThisMachine()
                .find(named, folder)
                .orElseThrow(() -> new IllegalStateException(BrowserFinder.sentence("none is installed")));
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", "node")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(FLAGS));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
