package org.groundbreak.acceptance.screen;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.User;

/** One person with a browser. Whatever the console reports as an error and was not expected fails the test. */
final class Visit implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of(System.getProperty("groundbreak.screenshots"));
    private static final List<Integer> WIDTHS = List.of(400, 1366);
    private static final int HEIGHT = 800;
    private static final int MOST_STOPS = 60;
    /**
     * What stands in the first element of the selector and ends farther right than it. Where the host leaves less than
     * 200 px, as its administration does on a narrow screen, nothing is asked.
     */
    private static final String OUTSIDE =
            """
            selector => {
                const root = document.querySelector(selector);
                const place = root.getBoundingClientRect();
                const edge = place.right + 1;
                const scrolls = node => node !== root && node !== null
                    && (getComputedStyle(node).overflowX === 'auto' || scrolls(node.parentElement));
                return place.width < 200 ? [] : Array.from(root.querySelectorAll('*'))
                    .filter(node => node.getBoundingClientRect().right > edge && !scrolls(node.parentElement))
                    .map(node => node.outerHTML.slice(0, 200));
            }
            """;

    private final User user;
    private final BrowserContext context;
    private final Page page;
    private final HostUi host;
    private final AtomicInteger clicks = new AtomicInteger();
    private final List<String> errors = new ArrayList<>();
    /** What the browser asks every site for is the product's to have. */
    private final List<String> expected = new ArrayList<>(List.of("/favicon.ico"));

    /** @param locale what the browser asks for, for example {@code de-DE} */
    Visit(Browser browser, Installation installation, User user, String locale) {
        this.user = user;
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(locale)
                .setTimezoneId("UTC")
                .setViewportSize(WIDTHS.get(WIDTHS.size() - 1), HEIGHT));
        page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(errors::add);
        host = new SandboxHostUi(page, installation);
    }

    User user() {
        return user;
    }

    HostUi host() {
        return host;
    }

    Page page() {
        return page;
    }

    /** From now on every press of the mouse is counted, whatever page it is on; keys that act like one are not. */
    void countClicks() {
        context.exposeFunction("groundbreakClicked", arguments -> clicks.incrementAndGet());
        context.addInitScript("document.addEventListener('mousedown', event => {"
                + " if (event.isTrusted) { window.groundbreakClicked(); } }, true);");
    }

    /** How many presses there were since. */
    int clicks() {
        return clicks.get();
    }

    Visit signIn(Product product) {
        host.signIn(product, user);
        return this;
    }

    /** The spec macro of the page shown, with the panel in it. */
    Locator spec() {
        return page.locator(".groundbreak-spec");
    }

    /** The texts of what the Tab key leads to in the spec macro, in that order; from the top of the page. */
    List<String> tabStops() {
        List<String> stops = new ArrayList<>();
        page.evaluate("() => document.activeElement.blur()");
        boolean inside = false;
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            boolean before = inside;
            inside = (Boolean) page.evaluate("() => document.activeElement.closest('.groundbreak-spec') !== null");
            if (before && !inside) {
                return stops;
            }
            if (inside) {
                stops.add((String) page.evaluate("() => document.activeElement.textContent"));
            }
        }
        throw new AssertionError("The keyboard does not get out again: " + stops);
    }

    /** A button of the spec panel. */
    Locator button(String label) {
        return spec().locator("button", new Locator.LocatorOptions().setHasText(label));
    }

    /** The browser is going to complain in its console about a request that fails with these words. */
    void expectError(String words) {
        expected.add(words);
    }

    /** From now on no call of our REST API gets through. */
    void cutOff() {
        expectError("net::ERR_FAILED");
        context.route("**/rest/groundbreak/**", route -> route.abort());
    }

    /** From now on calls of our REST API whose path ends so are answered with a problem, as no server of ours is asked. */
    void refuse(String pathEnd, int status, String code, String message) {
        expectError(Integer.toString(status));
        context.route(
                "**/rest/groundbreak/**" + pathEnd,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(status)
                        .setContentType("application/json")
                        .setBody("{\"code\":\"" + code + "\",\"message\":\"" + message + "\",\"id\":\"1\"}")));
    }

    /** From now on answers of our REST API say other words: no account of the installations has a name this long. */
    void reword(Map<String, String> words) {
        context.route("**/rest/groundbreak/**", route -> {
            APIResponse answer = route.fetch();
            String text = answer.text();
            for (Map.Entry<String, String> word : words.entrySet()) {
                text = text.replace(word.getKey(), word.getValue());
            }
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(text));
        });
    }

    /**
     * Checks what is ours in light and dark, narrow and wide, with axe, and keeps a screenshot of each. Nothing in it may
     * stick out at its side.
     */
    void look(String state, String selector) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            for (Colours colours : List.of(Colours.DARK, Colours.LIGHT)) {
                String name = state + "-" + width + "-" + colours.word();
                host.colours(colours);
                page.locator(selector).first().scrollIntoViewIfNeeded();
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(name + ".png"))
                        .setAnimations(ScreenshotAnimations.DISABLED));
                Axe.check(page, selector, name);
            }
            List<?> outside = (List<?>) page.evaluate(OUTSIDE, selector);
            if (!outside.isEmpty()) {
                throw new AssertionError(state + "-" + width + ": wider than its place: " + outside);
            }
        }
    }

    /** Ends the visit. @throws AssertionError if the console has shown an error */
    @Override
    public void close() {
        context.close();
        if (!errors.isEmpty()) {
            throw new AssertionError("The console of " + user.name() + ": " + errors);
        }
    }

    private void note(ConsoleMessage message) {
        String words = message.text() + " " + message.location();
        if (message.type().equals("error") && expected.stream().noneMatch(words::contains)) {
            errors.add(words);
        }
    }
}
