package org.groundbreak.sandbox;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.sandbox.demo.Demo;
import org.groundbreak.sandbox.demo.DemoFailed;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.host.Product;

/** Starts the sandbox for a person at a terminal. Ctrl-C stops it; the data stays in the home folder. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        try {
            CommandLine line = CommandLine.parse(List.of(arguments));
            Options options = line.options();
            Sandbox.checkPorts(options);
            if (line.fresh()) {
                forget(options.home());
            }
            DataForm.check(options.home());
            new Npm(options.nodeModules().getParent(), out).install();
            out.println("Starting ...");
            Sandbox sandbox = Sandbox.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "shutdown"));
            boolean refused = options.ports().keySet().stream()
                    .anyMatch(product ->
                            !sandbox.host(product).plugins().problems().isEmpty());
            if (line.demo() && !refused) {
                makeDemo(sandbox, out);
            }
            greet(sandbox, options, out);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.println(CommandLine.USAGE);
            System.exit(2);
        } catch (CannotStart e) {
            out.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void makeDemo(Sandbox sandbox, PrintStream out) {
        HostContext confluence = sandbox.host(Product.CONFLUENCE);
        HostContext jira = sandbox.host(Product.JIRA);
        try {
            Demo demo = new Demo(confluence.home(), jira.home());
            if (!demo.isThere()) {
                out.println("Making the demo ...");
                demo.make(confluence.baseUrl(), jira.baseUrl());
            }
        } catch (DemoFailed e) {
            throw new CannotStart(
                    "The demo cannot be made. " + e.getMessage()
                            + ". Start over with -Dsandbox.fresh, or without a demo with -Dsandbox.empty",
                    e);
        }
    }

    private static void greet(Sandbox sandbox, Options options, PrintStream out) {
        for (Product product : options.ports().keySet()) {
            HostContext host = sandbox.host(product);
            out.println(product.displayName() + ": " + host.baseUrl());
            host.plugins().problems().forEach(problem -> out.println("  " + problem));
        }
        HostContext any = sandbox.host(options.ports().keySet().iterator().next());
        out.println("Users (password = name): "
                + any.accounts().all().stream()
                        .filter(Account::active)
                        .map(Account::name)
                        .collect(Collectors.joining(", ")));
        out.println("Data: " + options.home().toAbsolutePath() + ". Ctrl-C stops.");
    }

    /** Deletes the data but not what npm has fetched. */
    static void forget(Path home) throws IOException {
        for (String folder : List.of("confluence", "jira", "soy", DataForm.FILE)) {
            Path path = home.resolve(folder);
            if (Files.exists(path)) {
                try (Stream<Path> files = Files.walk(path)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }
}
