package org.groundbreak.acceptance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A cluster: two processes of the sandbox with one Confluence's database on PostgreSQL. Only with the sandbox; on real
 * products a cluster is there or is not.
 */
public final class TwoNodes implements AutoCloseable {
    private static final String DATABASE = "groundbreak_confluence";

    private final EmbeddedPostgres postgres;
    private final SandboxProcess one;
    private final SandboxProcess other;
    private final URI otherUrl;

    private TwoNodes(EmbeddedPostgres postgres, SandboxProcess one, SandboxProcess other, URI otherUrl) {
        this.postgres = postgres;
        this.one = one;
        this.other = other;
        this.otherUrl = otherUrl;
    }

    /** Starts one node, and once it answers the other. */
    public static TwoNodes start() {
        try {
            EmbeddedPostgres postgres =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
            String url = postgres.getJdbcUrl("postgres", DATABASE).replace("_confluence", "_{product}");
            Path home = SandboxProcess.home();
            SandboxProcess one = SandboxProcess.start(home.resolve("node1"), "--only", "confluence", "--db", url);
            int port = SandboxProcess.freePort();
            SandboxProcess other = SandboxProcess.start(
                    home.resolve("node2"),
                    "--only",
                    "confluence",
                    "--db",
                    url,
                    "--confluence-port",
                    Integer.toString(port),
                    "--confluence-url",
                    one.confluence().toString());
            return new TwoNodes(postgres, one, other, URI.create("http://localhost:" + port + "/confluence"));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One of the demo users. */
    public static User user(String name) {
        return User.of(name, name + ":" + name);
    }

    /** Base URL of the one node, which is that of the cluster. */
    public URI one() {
        return one.confluence();
    }

    /** Where the other node answers. */
    public URI other() {
        return otherUrl;
    }

    @Override
    public void close() {
        try {
            other.close();
            one.close();
            postgres.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
