package org.groundbreak.sandbox;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Base of tests that start a product in this process: bare, in memory, on a free port. */
public abstract class SandboxTest {
    @TempDir
    protected Path folder;

    protected Sandbox sandbox;
    protected Product product;

    protected void start(Product which, TinyPlugin... plugins) {
        Options options = Options.of(folder)
                .only(which, 0)
                .factory(which, host -> new BareProduct())
                .database(which, "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        start(which, options, plugins);
    }

    protected void start(Product which, Options options, TinyPlugin... plugins) {
        for (TinyPlugin plugin : plugins) {
            options = options.plugin(plugin.build(folder));
        }
        product = which;
        sandbox = Sandbox.start(options);
    }

    protected String problems() {
        return String.join("\n", sandbox.host(product).plugins().problems());
    }

    protected boolean isEnabled() {
        return sandbox.host(product).plugins().isEnabled(TinyPlugin.KEY);
    }

    /** A request as this user by Basic, or anonymous if null. */
    protected HttpRequest.Builder request(String path, String user) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(sandbox.host(product).baseUrl() + path));
        if (user != null) {
            byte[] pair = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
        return request;
    }

    protected HttpResponse<String> get(String path, String user) {
        return send(request(path, user).build());
    }

    protected HttpResponse<String> send(HttpRequest request) {
        return send(HttpClient.newHttpClient(), request);
    }

    protected HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A client with cookies that follows redirects, as a browser does. */
    protected HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    @AfterEach
    void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }
}
