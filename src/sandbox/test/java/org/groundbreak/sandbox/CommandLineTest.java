package org.groundbreak.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

            Exception e = assertThrows(Sandbox.PortTaken.class, () -> Sandbox.start(options));

            assertTrue(e.getMessage().startsWith("Jira cannot listen on port " + taken.getLocalPort()), e.getMessage());
        }
    }
}
