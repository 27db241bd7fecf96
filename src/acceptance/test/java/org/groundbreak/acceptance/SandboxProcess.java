package org.groundbreak.acceptance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The sandbox in a process of its own, on free ports, with the jar that was built. */
final class SandboxProcess implements AutoCloseable {
    /** Long, since npm may have to fetch AUI first. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final String LAST_WORDS = "Ctrl-C stops.";

    private final Process process;
    private final Path log;

    private SandboxProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Waits until both products answer; throws with the log if they do not, or if one refused the plugin. */
    static SandboxProcess start() {
        return start(home(), "--jira-port", "0", "--fresh");
    }

    /** Folder for what sandboxes of this JVM keep. */
    static Path home() {
        return Path.of(System.getProperty("groundbreak.sandbox.home"));
    }

    /** The same with a folder and options of its own. */
    static SandboxProcess start(Path home, String... options) {
        try {
            Files.createDirectories(home);
            Path log = home.resolve("sandbox.log");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    // As mvn -Psandbox has it: what is tested here runs in so little.
                    "-Xmx1g",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-jar",
                    System.getProperty("groundbreak.sandbox"),
                    "--plugin",
                    System.getProperty("groundbreak.plugin"),
                    "--home",
                    home.toString(),
                    "--npm",
                    System.getProperty("groundbreak.sandbox.npm"),
                    "--confluence-port",
                    "0"));
            command.addAll(List.of(options));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            SandboxProcess sandbox = new SandboxProcess(process, log);
            sandbox.waitUntilItAnswers();
            return sandbox;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A port that nobody listens on, at this moment. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            return socket.getLocalPort();
        }
    }

    URI confluence() {
        return address("Confluence: ");
    }

    URI jira() {
        return address("Jira: ");
    }

    private void waitUntilItAnswers() {
        Await.until(PATIENCE, () -> !process.isAlive() || words().stream().anyMatch(line -> line.endsWith(LAST_WORDS)));
        boolean refused = words().stream().anyMatch(line -> line.startsWith("  "));
        if (!process.isAlive() || refused) {
            close();
            throw new IllegalStateException("The sandbox did not start: " + String.join("\n", words()));
        }
    }

    private URI address(String label) {
        return words().stream()
                .filter(line -> line.startsWith(label))
                .map(line -> URI.create(line.substring(label.length())))
                .findFirst()
                .orElseThrow();
    }

    private List<String> words() {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
