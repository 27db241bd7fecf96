package org.groundbreak.sandbox.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.sandbox.SandboxTest;
import org.groundbreak.sandbox.TinyPlugin;
import org.groundbreak.sandbox.TinyPlugins;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.tiny.AdminServlet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Session, Basic, language and the password asked once more. */
class SignInTest extends SandboxTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");

    private final HttpClient browser = browser();

    @BeforeEach
    void start() {
        TinyPlugin plugin = TinyPlugins.right()
                .classes(AdminServlet.class)
                .index("imports-jira", "com.atlassian.sal.api.websudo.WebSudoManager")
                .module("<servlet key=\"admin\" class=\"" + AdminServlet.class.getName()
                        + "\"><url-pattern>/admin</url-pattern></servlet>");
        start(Product.JIRA, plugin);
    }

    private HttpResponse<String> browse(String path) {
        return send(browser, request(path, null).build());
    }

    private HttpResponse<String> submit(String path, String fields) {
        Matcher token = TOKEN.matcher(browse(path).body());
        assertTrue(token.find());
        return send(
                browser,
                request(path, null)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields + "&atl_token=" + token.group(1)))
                        .build());
    }

    private static String destination(String path) {
        return "&os_destination=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    @Test
    void givenTheRightPasswordWhenSignedInThenTheDestinationIsShown() {
        HttpResponse<String> page =
                submit("/login", "os_username=author&os_password=author" + destination("/jira/plugins/servlet/tiny"));

        assertTrue(page.body().contains("Hello Anna Author"), page.body());
    }

    @Test
    void givenAWrongPasswordWhenSignedInThenNobodyIs() {
        assertEquals(403, submit("/login", "os_username=author&os_password=x").statusCode());
        assertEquals(401, browse("/rest/tiny/1.0/hello").statusCode());
    }

    @Test
    void givenADeactivatedUserWhenSignedInThenNobodyIs() {
        assertEquals(
                403, submit("/login", "os_username=retired&os_password=retired").statusCode());
        assertEquals(401, get("/rest/tiny/1.0/hello", "retired").statusCode());
    }

    @Test
    void givenASessionWhenTheUserIsDeactivatedThenItEnds() {
        submit("/login", "os_username=author&os_password=author" + destination("/jira/plugins/servlet/tiny"));
        assertEquals(200, browse("/rest/tiny/1.0/hello").statusCode());

        sandbox.host(product).accounts().setActive("author", false);

        assertEquals(401, browse("/rest/tiny/1.0/hello").statusCode());
    }

    @Test
    void givenASessionWhenSignedOutThenItEnds() {
        submit("/login", "os_username=author&os_password=author" + destination("/jira/plugins/servlet/tiny"));
        browse("/logout");

        assertEquals(401, browse("/rest/tiny/1.0/hello").statusCode());
    }

    @Test
    void givenAForeignDestinationWhenSignedInThenNobodyIsSentThere() {
        HttpResponse<String> page =
                submit("/login", "os_username=author&os_password=author" + destination("https://example.org/x"));

        assertTrue(
                page.uri().toString().startsWith(sandbox.host(product).baseUrl()),
                page.uri().toString());
    }

    @Test
    void givenNoTokenWhenTheLoginFormIsSentThenItIsRefused() {
        HttpResponse<String> page = send(
                browser,
                request("/login", null)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("os_username=author&os_password=author"))
                        .build());

        assertEquals(403, page.statusCode());
    }

    @Test
    void givenAnAdministratorWhenThePageNeedsWebSudoThenThePasswordIsAskedOnceMore() {
        submit("/login", "os_username=admin&os_password=admin" + destination("/jira/plugins/servlet/tiny"));
        HttpResponse<String> asked = browse("/plugins/servlet/admin");
        assertTrue(asked.uri().getPath().endsWith("/authenticate"), asked.uri().toString());

        HttpResponse<String> page =
                submit("/authenticate", "password=admin" + destination("/jira/plugins/servlet/admin"));

        assertTrue(page.body().contains("For administrators"), page.body());
        sandbox.host(product).clock().shift(java.time.Duration.ofMinutes(11));
        assertFalse(browse("/plugins/servlet/admin").body().contains("For administrators"));
    }

    @Test
    void givenARequestOverAnApplicationLinkWhenThePageNeedsWebSudoThenItIsLetThroughAndOneByPasswordIsNot() {
        String pair = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> linked = send(request("/plugins/servlet/admin", null)
                .header("Authorization", "OAuth " + pair)
                .build());

        assertEquals(200, linked.statusCode());
        assertEquals(302, get("/plugins/servlet/admin", "admin").statusCode());
    }

    @Test
    void givenALanguageOfTheBrowserWhenBrowsedThenPagesAreInIt() {
        HttpResponse<String> page = send(request("/plugins/servlet/tiny", "author")
                .header("Accept-Language", "fr, de-AT;q=0.9, en;q=0.8")
                .build());

        assertTrue(page.body().contains("<html lang=\"de\""), page.body());
        assertTrue(get("/plugins/servlet/tiny", "author").body().contains("<html lang=\"en\""));
    }

    @Test
    void givenDarkModeWhenAskedOnceThenTheCookieKeepsIt() {
        assertTrue(browse("/login").body().contains("data-color-mode=\"light\""));
        assertTrue(browse("/login?mode=dark").body().contains("data-color-mode=\"dark\""));
        assertTrue(browse("/login").body().contains("data-color-mode=\"dark\""));
        assertTrue(browse("/login?mode=light").body().contains("data-color-mode=\"light\""));
    }
}
