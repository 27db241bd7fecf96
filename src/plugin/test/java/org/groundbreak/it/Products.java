package org.groundbreak.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.groundbreak.sandbox.Options;
import org.groundbreak.sandbox.Sandbox;
import org.groundbreak.sandbox.applinks.ApplicationLinks;
import org.groundbreak.sandbox.confluence.ConfluenceProduct;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.jira.JiraProduct;
import org.groundbreak.sandbox.jira.store.JiraStore;

/** Both products in this process with a plugin jar, in memory, on free ports. */
final class Products implements AutoCloseable {

    /** The jar as it is shipped. */
    static final Path JAR = Path.of(System.getProperty("groundbreak.jar"));

    static final String KEY = "org.groundbreak";

    private final Path home;
    private final Sandbox sandbox;
    private final HttpClient client = HttpClient.newHttpClient();

    private Products(Path home, Sandbox sandbox) {
        this.home = home;
        this.sandbox = sandbox;
    }

    /** Both products. */
    static Products with(Path jar) {
        return start(jar, List.of(Product.values()), Products::h2);
    }

    /** Both products, but Jira Software is not there, which brings the epic fields. */
    static Products withoutJiraSoftware(Path jar) {
        ApplicationLinks links = new ApplicationLinks();
        return start(jar, List.of(Product.values()), Products::h2, options -> options.factory(
                        Product.CONFLUENCE, links.joined(ConfluenceProduct::new))
                .factory(Product.JIRA, links.joined(host -> {
                    JiraProduct jira = new JiraProduct(host);
                    jira.setSoftware(false);
                    return jira;
                })));
    }

    /** One of them, as if the other were nowhere. */
    static Products only(Product product, Path jar) {
        return start(jar, List.of(product), Products::h2);
    }

    /** One of them on a database of its own, for example PostgreSQL. */
    static Products only(Product product, Path jar, String databaseUrl) {
        return start(jar, List.of(product), () -> databaseUrl);
    }

    /** One of them, whose server is in that zone. */
    static Products inZone(Product product, Path jar, ZoneId zone) {
        return start(
                jar,
                List.of(product),
                Products::h2,
                options -> new Options(
                        options.home(),
                        options.ports(),
                        options.plugins(),
                        options.factories(),
                        options.databaseUrls(),
                        options.baseUrls(),
                        options.nodeModules(),
                        Clock.system(zone)));
    }

    private static String h2() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    private static Products start(Path jar, List<Product> products, Supplier<String> databaseUrl) {
        return start(jar, products, databaseUrl, UnaryOperator.identity());
    }

    private static Products start(
            Path jar, List<Product> products, Supplier<String> databaseUrl, UnaryOperator<Options> change) {
        try {
            Path home = Files.createTempDirectory("groundbreak-it");
            Options options = change.apply(Options.of(home).plugin(jar));
            for (Product product : products) {
                options = options.port(product, 0).database(product, databaseUrl.get());
            }
            if (products.size() == 1) {
                options = options.only(products.get(0), 0);
            }
            return new Products(home, Sandbox.start(options));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Sandbox sandbox() {
        return sandbox;
    }

    boolean isEnabled(Product product) {
        return sandbox.host(product).plugins().isEnabled(KEY);
    }

    /** What the host has logged or refused. */
    String problems(Product product) {
        return String.join("\n", sandbox.host(product).plugins().problems());
    }

    /** How many listeners are registered for events of the host; only plugins register any. */
    int listeners(Product product) {
        return sandbox.host(product).events().listeners().size();
    }

    /** How many job runners plugins have registered. */
    int jobRunners(Product product) {
        return sandbox.host(product).scheduler().runners().size();
    }

    /** The key of a user in Confluence. */
    String userKey(String name) {
        return sandbox.host(Product.CONFLUENCE)
                .accounts()
                .byName(name)
                .orElseThrow()
                .key();
    }

    /** Jira's own data, beside what its REST API offers: projects and who may do what in them. */
    JiraStore jiraStore() {
        HostContext host = sandbox.host(Product.JIRA);
        return JiraStore.open(host.database(), host.clock(), host.events()::publish);
    }

    /** The id of an issue in Jira. */
    long issueId(String key) {
        return Confluence.json(get(Product.JIRA, "/rest/api/2/issue/" + key, "admin"))
                .get("id")
                .asLong();
    }

    /** Sets the switches of Confluence's end of the application link. */
    void link(String authorisation, String fault) {
        link(Product.CONFLUENCE, authorisation, fault);
    }

    /** Sets the switches of one end of the application link, for calls that begin there. */
    void link(Product from, String authorisation, String fault) {
        HttpResponse<String> answer = send(request(from, "/sandbox/applink", "admin", "en")
                .header("X-Atlassian-Token", "no-check")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("authorisation=" + authorisation + "&fault=" + fault))
                .build());
        if (answer.statusCode() != 302) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    /** A GET as this user by Basic, or anonymous if null. */
    HttpResponse<String> get(Product product, String path, String user) {
        return get(product, path, user, "en");
    }

    /** A GET in a language. */
    HttpResponse<String> get(Product product, String path, String user, String language) {
        return send(request(product, path, user, language).build());
    }

    /** JSON as this user. */
    HttpResponse<String> send(Product product, String method, String path, String user, String json) {
        return send(request(product, path, user, "en")
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /**
     * Whatever a browser may be made to send as this user: with the header that the host's own guard wants.
     *
     * @param headers name and value, one after the other
     */
    HttpResponse<String> sendRaw(
            Product product, String method, String path, String user, String body, String... headers) {
        HttpRequest.BodyPublisher content =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        HttpRequest.Builder request = request(product, path, user, "en")
                .header("X-Atlassian-Token", "no-check")
                .method(method, content);
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private HttpRequest.Builder request(Product product, String path, String user, String language) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(sandbox.host(product).baseUrl() + path));
        if (user != null) {
            byte[] pair = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
        return request.header("Accept-Language", language);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        sandbox.close();
        deleteTree(home);
    }

    private static void deleteTree(Path root) {
        try (var files = Files.walk(root)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
