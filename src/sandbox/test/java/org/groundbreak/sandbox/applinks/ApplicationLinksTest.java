package org.groundbreak.sandbox.applinks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.RequestFactory;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.groundbreak.sandbox.BareProduct;
import org.groundbreak.sandbox.applinks.LinkState.Authorisation;
import org.groundbreak.sandbox.applinks.LinkState.Fault;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.plugins.HostedProduct;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApplicationLinksTest {
    private final ApplicationLinks links = new ApplicationLinks();
    private HttpServer jira;
    private ApplicationLinkService service;
    private RequestFactory<?> requests;

    @BeforeEach
    void start() throws IOException {
        jira = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        jira.createContext("/jira/", exchange -> {
            String who = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] body = (exchange.getRequestURI() + " " + who).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(
                    exchange.getRequestURI().getPath().endsWith("/closed") ? 401 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        jira.start();
        var services = links.joined(host -> new BareProduct())
                .create(host(Product.CONFLUENCE, "http://localhost:1/confluence"))
                .services();
        service = (ApplicationLinkService) services.get(ApplicationLinkService.class);
        requests = (RequestFactory<?>) services.get(RequestFactory.class);
        CurrentAccount.set(new Accounts(Product.CONFLUENCE).byName("engineer").orElseThrow());
    }

    @AfterEach
    void stop() {
        CurrentAccount.set(null);
        jira.stop(0);
    }

    @Test
    void givenOnlyOneProduct_whenLinkIsLookedUp_thenThereIsNone() {
        assertNull(service.getPrimaryApplicationLink(JiraApplicationType.class));
    }

    @Test
    void givenBothProducts_whenLinkIsLookedUp_thenOnlyByTheTypeOfTheOther() throws Exception {
        ApplicationLink link = link();

        assertNull(service.getPrimaryApplicationLink(ConfluenceApplicationType.class));
        assertEquals("Jira", link.getName());
    }

    @Test
    void givenAllUsersHaveGranted_whenRequested_thenItArrivesAsTheCurrentUser() throws Exception {
        assertEquals("/jira/rest/x OAuth ZW5naW5lZXI6ZW5naW5lZXI=", get(link().createAuthenticatedRequestFactory()));
    }

    @Test
    void givenUserHasNotGranted_whenRequestIsCreated_thenCredentialsAreRequiredUntilHeGrants() throws Exception {
        links.state(Product.CONFLUENCE).set(Authorisation.ON_REQUEST, Fault.NONE);
        ApplicationLinkRequestFactory factory = link().createAuthenticatedRequestFactory();

        assertThrows(CredentialsRequiredException.class, () -> factory.createRequest(MethodType.GET, "/x"));
        assertTrue(factory.getAuthorisationURI()
                .toString()
                .startsWith("http://localhost:1/confluence/plugins/servlet/applinks/oauth/login-dance/authorize?"));
        links.state(Product.CONFLUENCE).grant("engineer");
        assertTrue(get(factory).contains("OAuth"));
    }

    @Test
    void givenLinkByPassword_whenRequested_thenItIsNoOAuth() throws Exception {
        links.state(Product.CONFLUENCE).set(Authorisation.PASSWORD, Fault.NONE);

        assertEquals("/jira/rest/x Basic ZW5naW5lZXI6ZW5naW5lZXI=", get(link().createAuthenticatedRequestFactory()));
    }

    @Test
    void givenNobodySignedIn_whenUserRequestIsCreated_thenCredentialsAreRequired() {
        CurrentAccount.set(null);

        assertThrows(CredentialsRequiredException.class, () -> get(link().createAuthenticatedRequestFactory()));
    }

    @Test
    void givenPeerIsDown_whenRequested_thenTransportFails() {
        links.state(Product.CONFLUENCE).set(Authorisation.GRANTED, Fault.DOWN);

        assertThrows(ResponseException.class, () -> get(link().createAuthenticatedRequestFactory()));
    }

    @Test
    void givenPeerIsSlow_whenRequestedWithTimeout_thenReadTimesOut() {
        links.state(Product.CONFLUENCE).set(Authorisation.GRANTED, Fault.SLOW);

        assertThrows(ResponseException.class, () -> get(link().createAuthenticatedRequestFactory(), 100));
    }

    @Test
    void givenPeerAnswersNonsense_whenRequested_thenItIsAnotherPageWithStatus200() throws Exception {
        links.state(Product.CONFLUENCE).set(Authorisation.GRANTED, Fault.NONSENSE);

        assertTrue(get(link().createAuthenticatedRequestFactory()).startsWith("/jira/login"));
    }

    @Test
    void givenProductWithAnEndOfTheLink_whenAskedAnything_thenNoAnswerOfTheProductIsLost() throws Exception {
        for (Method method : HostedProduct.class.getMethods()) {
            assertEquals(
                    LinkedProduct.class,
                    LinkedProduct.class
                            .getMethod(method.getName(), method.getParameterTypes())
                            .getDeclaringClass(),
                    method.getName());
        }
    }

    @Test
    void givenPeerIsDown_whenAskedWithoutTheLinksUser_thenItFailsTooButOtherAddressesDoNot() throws Exception {
        link();
        String url = "http://localhost:" + jira.getAddress().getPort() + "/jira/rest/x";
        assertEquals("/jira/rest/x null", get(url));
        links.state(Product.CONFLUENCE).set(Authorisation.GRANTED, Fault.DOWN);

        assertThrows(ResponseException.class, () -> get(url));
        assertTrue(get(url.replace("/jira/", "/other/")).contains("404"));
    }

    private String get(String url) throws Exception {
        return requests.createRequest(MethodType.GET, url).executeAndReturn(Response::getResponseBodyAsString);
    }

    private ApplicationLink link() {
        links.joined(host -> new BareProduct())
                .create(host(
                        Product.JIRA, "http://localhost:" + jira.getAddress().getPort() + "/jira"));
        return service.getPrimaryApplicationLink(JiraApplicationType.class);
    }

    private static String get(ApplicationLinkRequestFactory factory) throws Exception {
        return get(factory, 10_000);
    }

    private static String get(ApplicationLinkRequestFactory factory, int soTimeout) throws Exception {
        return factory.createRequest(MethodType.GET, "/rest/x")
                .setConnectionTimeout(2000)
                .setSoTimeout(soTimeout)
                .executeAndReturn(Response::getResponseBodyAsString);
    }

    private static HostContext host(Product product, String baseUrl) {
        return new HostContext(product, null, baseUrl, null, null, null, null, null, null, null, null);
    }
}
