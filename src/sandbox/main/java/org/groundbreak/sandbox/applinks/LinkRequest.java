package org.groundbreak.sandbox.applinks;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** One request to the other product, over HTTP. Without timeouts of its own it waits as long as it takes. */
final class LinkRequest implements ApplicationLinkRequest {
    private final HttpClient.Builder client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
    private final HttpRequest.Builder request;
    private final String method;
    private HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.noBody();

    /** @param authorization value of that header, empty for anonymous */
    LinkRequest(String method, URI address, String authorization) {
        this.method = method;
        this.request = HttpRequest.newBuilder(address);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int connectionTimeout) {
        client.connectTimeout(Duration.ofMillis(connectionTimeout));
        return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int soTimeout) {
        request.timeout(Duration.ofMillis(soTimeout));
        return this;
    }

    @Override
    public ApplicationLinkRequest setHeader(String headerName, String headerValue) {
        request.setHeader(headerName, headerValue);
        return this;
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String requestBody, String contentType) {
        body = HttpRequest.BodyPublishers.ofString(requestBody);
        return setHeader("Content-Type", contentType);
    }

    @Override
    public <R> R executeAndReturn(ReturningResponseHandler<? super Response, R> responseHandler)
            throws ResponseException {
        return responseHandler.handle(send());
    }

    private Response send() throws ResponseException {
        try {
            return new Answer(
                    client.build().send(request.method(method, body).build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new ResponseException(String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResponseException("interrupted", e);
        }
    }

    private record Answer(HttpResponse<String> response) implements Response {
        @Override
        public int getStatusCode() {
            return response.statusCode();
        }

        @Override
        public String getResponseBodyAsString() {
            return response.body();
        }
    }
}
