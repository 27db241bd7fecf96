package org.groundbreak.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A plugin that is right works in both products. */
class RightPluginTest extends SandboxTest {
    @ParameterizedTest
    @EnumSource(Product.class)
    void givenARightPluginWhenInstalledThenRestSeesUserAndStartedDatabase(Product which) {
        start(which, TinyPlugins.right());

        assertEquals("", problems());
        HttpResponse<String> response = get("/rest/tiny/1.0/hello", "author");
        assertEquals(200, response.statusCode(), response.body());
        assertTrue(response.body().contains("\"greeting\":\"Hello Anna Author\""), response.body());
        assertTrue(response.body().contains("\"notes\":1"), response.body());
    }

    @Test
    void givenNoAnnotationWhenAnonymousThenRestAnswers401() {
        start(Product.JIRA, TinyPlugins.right());

        assertEquals(401, get("/rest/tiny/1.0/hello", null).statusCode());
    }

    @Test
    void givenAdminOnlyWhenNoAdminThen403() {
        start(Product.JIRA, TinyPlugins.right());

        assertEquals(403, get("/rest/tiny/1.0/hello/admin", "author").statusCode());
        assertEquals(200, get("/rest/tiny/1.0/hello/admin", "admin").statusCode());
    }

    @Test
    void givenAFormContentTypeWhenPostedWithoutHeaderThenXsrfCheckFails() {
        start(Product.JIRA, TinyPlugins.right());

        HttpResponse<String> form = send(request("/rest/tiny/1.0/hello", "author")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"text\":\"x\"}"))
                .build());
        HttpResponse<String> json = send(request("/rest/tiny/1.0/hello", "author")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"text\":\"x\"}"))
                .build());

        assertEquals(403, form.statusCode());
        assertEquals(200, json.statusCode(), json.body());
    }

    @Test
    void givenBadJsonWhenPostedThen400WithoutClassNames() {
        start(Product.JIRA, TinyPlugins.right());

        HttpResponse<String> response = send(request("/rest/tiny/1.0/hello", "author")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"txt\":1"))
                .build());

        assertEquals(400, response.statusCode());
        assertTrue(!response.body().contains("org.groundbreak"), response.body());
    }

    @Test
    void givenAnUnknownPathWhenAskedThen404() {
        start(Product.JIRA, TinyPlugins.right());

        assertEquals(404, get("/rest/tiny/1.0/nothing", "author").statusCode());
        assertEquals(404, get("/rest/tiny/2.0/hello", "author").statusCode());
    }

    @Test
    void givenADecoratorMetaWhenAskedThenTheProductsPageIsAround() {
        start(Product.CONFLUENCE, TinyPlugins.right());

        HttpResponse<String> response = get("/plugins/servlet/tiny/page", "author");

        assertEquals(200, response.statusCode());
        assertTrue(response.body().contains("<p>Hello Anna Author</p>"), response.body());
        assertTrue(response.body().contains("<title>Tiny - Confluence</title>"), response.body());
        assertTrue(response.body().contains("<meta name=\"ajs-remote-user\" content=\"author\">"), response.body());
    }

    @Test
    void givenAServletWithoutAnnotationWhenAnonymousThenItRedirectsToLogin() {
        start(Product.CONFLUENCE, TinyPlugins.right());

        HttpResponse<String> response = get("/plugins/servlet/tiny", null);

        assertEquals(302, response.statusCode());
        assertTrue(response.headers().firstValue("Location").orElse("").contains("/login?os_destination="));
    }
}
