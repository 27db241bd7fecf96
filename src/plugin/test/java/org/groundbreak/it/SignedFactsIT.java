package org.groundbreak.it;

import static org.groundbreak.it.Confluence.body;
import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import org.groundbreak.link.Signature;
import org.groundbreak.link.SignedCall;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rules L2, L3 and L6: Jira takes facts from the holder of the key alone, each call once, and no older state. */
class SignedFactsIT {

    private static final String KEY = "a".repeat(32);
    private static final String SECRET = "0b".repeat(32);
    private static final String PATH = "/rest/groundbreak/1.0/spec-facts";

    private static Products products;

    @BeforeAll
    static void start() {
        products = Products.with(Products.JAR);
        AdminBrowser admin =
                new AdminBrowser(products.sandbox().host(Product.JIRA).baseUrl());
        json(admin.post(
                "/rest/groundbreak/1.0/confluence-pairing", "{\"key\":\"groundbreak1." + KEY + "." + SECRET + "\"}"));
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    @Test
    void l2GivenAWrongKeyOrAnotherBodyThenItIsRefusedWithoutAWord() throws Exception {
        SignedCall call = call(Instant.now(), fact(1, "DRAFT"));
        HttpResponse<String> otherKey = put(call, Signature.of("0c".repeat(32), call), call.body());
        HttpResponse<String> otherBody = put(call, Signature.of(SECRET, call), fact(2, "DRAFT"));

        assertEquals(401, otherKey.statusCode());
        assertEquals("", otherKey.body());
        assertEquals(401, otherBody.statusCode());
        assertEquals(
                401,
                products.send(Product.JIRA, "PUT", PATH, "admin", call.body()).statusCode());
    }

    @Test
    void l3GivenACallSeenBeforeOrTooOldOrTooNewThenItIsRefused() throws Exception {
        SignedCall call = call(Instant.now(), fact(1, "DRAFT"));
        SignedCall old = call(Instant.now().minusSeconds(330), fact(1, "DRAFT"));
        SignedCall early = call(Instant.now().plusSeconds(330), fact(1, "DRAFT"));

        assertEquals(200, put(call).statusCode());
        assertEquals(401, put(call).statusCode());
        assertEquals(401, put(old).statusCode());
        assertEquals(401, put(early).statusCode());
    }

    @Test
    void givenABodyLongerThanAnyFactInChunksOrAnnouncedThenItIsNotReadToItsEnd() throws Exception {
        byte[] body = new byte[400_000];
        SignedCall call = call(Instant.now(), "");

        assertEquals(
                413,
                put(call, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .statusCode());
        assertEquals(
                "too-large",
                body(put(call, BodyPublishers.ofByteArray(body))).get("code").asText());
        assertEquals(415, put(call, BodyPublishers.ofString("{}"), "text/plain").statusCode());
    }

    @Test
    void l6GivenWhatIsNoFactOrOfAnUnknownFormThenItIsSaid() throws Exception {
        assertEquals(400, put(call(Instant.now(), "nonsense")).statusCode());
        assertEquals(400, put(call(Instant.now(), "{\"protocol\":1}")).statusCode());
        assertEquals(400, put(call(Instant.now(), fact(1, "<b>"))).statusCode());
        assertEquals(409, put(call(Instant.now(), "{\"protocol\":2}")).statusCode());
    }

    @Test
    void l12GivenAnInventoryThenWhatIsDifferentHereIsAnsweredAndAFactsSignatureDoesNotServeForIt() throws Exception {
        put(call(Instant.now(), fact(1, "DRAFT")));
        String nothing = "{\"protocol\":1,\"after\":0,\"upTo\":1000000000000000000,\"links\":[]}";

        JsonNode difference = body(compare(call("/comparison", nothing)));
        assertEquals(1, difference.get("unknown").size());
        assertEquals(0, difference.get("different").size());

        assertEquals(401, compare(call("", nothing)).statusCode());
        assertEquals(400, compare(call("/comparison", "{\"protocol\":1}")).statusCode());
        assertEquals(409, compare(call("/comparison", "{\"protocol\":2}")).statusCode());
    }

    private static SignedCall call(String behind, String body) {
        SignedCall call = call(Instant.now(), body);
        return new SignedCall(call.method(), PATH + behind, call.time(), call.nonce(), body);
    }

    private static HttpResponse<String> compare(SignedCall call) throws IOException, InterruptedException {
        return send("/comparison", call, Signature.of(SECRET, call), BodyPublishers.ofString(call.body()));
    }

    private static HttpResponse<String> put(SignedCall call) throws IOException, InterruptedException {
        return put(call, Signature.of(SECRET, call), call.body());
    }

    private static HttpResponse<String> put(SignedCall call, BodyPublisher body)
            throws IOException, InterruptedException {
        return put(call, body, "application/json");
    }

    private static HttpResponse<String> put(SignedCall call, BodyPublisher body, String type)
            throws IOException, InterruptedException {
        return send(call, Signature.of(SECRET, call), body, type);
    }

    private static HttpResponse<String> put(SignedCall call, String signature, String body)
            throws IOException, InterruptedException {
        return send(call, signature, BodyPublishers.ofString(body), "application/json");
    }

    private static HttpResponse<String> send(SignedCall call, String signature, BodyPublisher body, String type)
            throws IOException, InterruptedException {
        return send("", call, signature, body, type);
    }

    private static HttpResponse<String> send(String behind, SignedCall call, String signature, BodyPublisher body)
            throws IOException, InterruptedException {
        return send(behind, call, signature, body, "application/json");
    }

    private static HttpResponse<String> send(
            String behind, SignedCall call, String signature, BodyPublisher body, String type)
            throws IOException, InterruptedException {
        URI address = URI.create(products.sandbox().host(Product.JIRA).baseUrl() + PATH + behind);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .header("X-Groundbreak-Key", KEY)
                .header("X-Groundbreak-Time", Long.toString(call.time()))
                .header("X-Groundbreak-Nonce", call.nonce())
                .header("X-Groundbreak-Signature", signature)
                .PUT(body)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static SignedCall call(Instant time, String body) {
        String nonce = UUID.randomUUID().toString().replace("-", "");
        return new SignedCall("PUT", PATH, time.toEpochMilli(), nonce, body);
    }

    private static String fact(int version, String status) {
        return "{\"protocol\":1,\"contentId\":1,\"issueId\":1,\"version\":" + version
                + ",\"later\":true,\"state\":{\"linked\":true,\"linkedAt\":1,\"status\":\"" + status
                + "\",\"later\":{}}}";
    }
}
