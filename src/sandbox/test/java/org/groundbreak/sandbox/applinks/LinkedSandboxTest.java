package org.groundbreak.sandbox.applinks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.groundbreak.sandbox.BareProduct;
import org.groundbreak.sandbox.Options;
import org.groundbreak.sandbox.SandboxTest;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.jira.JiraProduct;
import org.groundbreak.sandbox.plugins.HostedProduct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both products in one process, the link between them over HTTP. */
class LinkedSandboxTest extends SandboxTest {
    private HostedProduct confluence;

    @BeforeEach
    void startBoth() {
        ApplicationLinks links = new ApplicationLinks();
        HostedProduct.Factory linked = links.joined(host -> new BareProduct());
        Options options = Options.of(folder)
                .port(Product.CONFLUENCE, 0)
                .port(Product.JIRA, 0)
                .factory(Product.CONFLUENCE, host -> confluence = linked.create(host))
                .factory(Product.JIRA, links.joined(JiraProduct::new))
                .database(Product.CONFLUENCE, "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
                .database(Product.JIRA, "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        start(Product.CONFLUENCE, options);
    }

    @Test
    void givenLink_whenUsersAskJira_thenEachArrivesAsHimself() throws Exception {
        assertTrue(jiraAs("engineer").contains("Emil Engineer"));
        assertEquals(200, status("engineer", "/rest/api/2/issue/DEMO-1"));
        assertEquals(403, status("outsider", "/rest/api/2/issue/DEMO-1"));
    }

    @Test
    void givenSwitchOnRequest_whenUserAllowsAccessOnThePage_thenHisRequestsArriveAndOthersDoNot() throws Exception {
        assertEquals(
                302,
                post("/sandbox/applink", "admin", "authorisation=ON_REQUEST&fault=NONE")
                        .statusCode());
        assertThrows(CredentialsRequiredException.class, () -> jiraAs("engineer"));
        URI page = factory().getAuthorisationURI();

        HttpResponse<String> allowed = post(
                page.toString().substring(sandbox.host(product).baseUrl().length()),
                "engineer",
                "redirectUrl=" + encoded(sandbox.host(product).baseUrl() + "/here"));

        assertEquals(
                sandbox.host(product).baseUrl() + "/here",
                allowed.headers().firstValue("Location").orElseThrow());
        assertTrue(jiraAs("engineer").contains("Emil Engineer"));
        assertThrows(CredentialsRequiredException.class, () -> jiraAs("author"));
    }

    @Test
    void givenForeignAddress_whenUserAllowsAccess_thenHeIsNotSentThere() {
        HttpResponse<String> allowed =
                post(LinkPages.AUTHORISE, "engineer", "redirectUrl=" + encoded("http://example.org/"));

        assertEquals(
                sandbox.host(product).baseUrl(),
                allowed.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void givenNoAdministratorOrNoToken_whenSwitchesAreSet_thenRefused() {
        assertEquals(
                403,
                post("/sandbox/applink", "engineer", "authorisation=GRANTED&fault=DOWN")
                        .statusCode());
        HttpRequest forged = request("/sandbox/applink", "admin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("authorisation=GRANTED&fault=DOWN"))
                .build();
        assertEquals(403, send(forged).statusCode());
        assertTrue(get("/sandbox/applink", "admin").body().contains("ON_REQUEST"));
    }

    private String jiraAs(String user) throws Exception {
        return CurrentAccount.callAs(
                sandbox.host(product).accounts().byName(user).orElseThrow(), () -> factory()
                        .createRequest(MethodType.GET, "browse/DEMO-1")
                        .executeAndReturn(Response::getResponseBodyAsString));
    }

    private int status(String user, String path) throws Exception {
        return CurrentAccount.callAs(
                sandbox.host(product).accounts().byName(user).orElseThrow(),
                () -> factory().createRequest(MethodType.GET, path).executeAndReturn(Response::getStatusCode));
    }

    private ApplicationLinkRequestFactory factory() {
        return ((ApplicationLinkService) confluence.services().get(ApplicationLinkService.class))
                .getPrimaryApplicationLink(JiraApplicationType.class)
                .createAuthenticatedRequestFactory();
    }

    private HttpResponse<String> post(String path, String user, String form) {
        return send(request(path, user)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
