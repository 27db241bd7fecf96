package org.groundbreak.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person types, and a port that is not free. */
class CommandLineTest {
    @Test
    void givenNothingWhenParsedThenBothProductsAreOnTheirPorts() {
        CommandLine line = CommandLine.parse(List.of());

        assertEquals(
                Map.of(Product.CONFLUENCE, 1990, Product.JIRA, 2990),
                line.options().ports());
        assertEquals(Path.of(".sandbox"), line.options().home());
    }

    @Test
    void givenOneProductWhenParsedThenTheOtherIsNotStarted() {
        CommandLine line = CommandLine.parse(List.of("--only", "jira", "--jira-port", "0", "--fresh"));

        assertEquals(Map.of(Product.JIRA, 0), line.options().ports());
        assertTrue(line.fresh());
    }

    @Test
    void givenTheDemoWhenParsedThenItIsMadeAndOneProductAloneIsRefused() {
        assertTrue(CommandLine.parse(List.of("--demo", "--fresh")).demo());
        assertFalse(CommandLine.parse(List.of("--fresh")).demo());

        Exception e = assertThrows(
                IllegalArgumentException.class, () -> CommandLine.parse(List.of("--demo", "--only", "jira")));
        assertEquals("The demo needs both products", e.getMessage());
    }

    @Test
    void givenAWordNobodyKnowsWhenParsedThenItIsNamed() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> CommandLine.parse(List.of("--prot", "1")));
        assertEquals("What is --prot?", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> CommandLine.parse(List.of("--plugin", "none.jar")));
        assertThrows(IllegalArgumentException.class, () -> CommandLine.parse(List.of("--jira-port", "x")));
    }

    @Test
    void givenATakenPortWhenStartedThenOneSentenceSaysSo(@TempDir Path folder) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            Options options = Options.of(folder).only(Product.JIRA, taken.getLocalPort());

            Exception early = assertThrows(CannotStart.class, () -> Sandbox.checkPorts(options));
            Exception late = assertThrows(CannotStart.class, () -> Sandbox.start(options));

            String sentence = "Jira cannot listen on port " + taken.getLocalPort();
            assertTrue(early.getMessage().startsWith(sentence), early.getMessage());
            assertTrue(late.getMessage().startsWith(sentence), late.getMessage());
        }
    }

    @Test
    void givenASandboxThatRunsWhenStartedOnItsDataThenOneSentenceSaysSo(@TempDir Path folder) throws Exception {
        Options options = Options.of(folder).only(Product.JIRA, 0);
        DataForm.check(folder);
        URL library = org.h2.Driver.class.getProtectionDomain().getCodeSource().getLocation();
        // With classes of its own the library is what another process is: it shares the files, not the database.
        try (URLClassLoader other = new URLClassLoader(new URL[] {library}, ClassLoader.getPlatformClassLoader())) {
            Driver driver =
                    (Driver) other.loadClass("org.h2.Driver").getConstructor().newInstance();
            Connection running = driver.connect(options.databaseUrls().get(Product.JIRA), new Properties());

            Exception e = assertThrows(CannotStart.class, () -> Sandbox.start(options));

            running.close();
            assertTrue(e.getMessage().startsWith("The database of Jira cannot be opened; perhaps"), e.getMessage());
            assertTrue(e.getMessage().contains(folder.toString()), e.getMessage());
        }
    }
}
