package org.groundbreak.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.groundbreak.sandbox.host.Product;

/**
 * The command line.
 *
 * @param options what to start
 * @param fresh whether to forget what the home folder keeps
 * @param demo whether to make the demonstration data where it is not there yet
 */
record CommandLine(Options options, boolean fresh, boolean demo) {
    static final String USAGE =
            """
            Options:
              --plugin JAR            the plugin to install; may be given several times
              --home DIR              where data is kept (default .sandbox)
              --confluence-port PORT  default 1990; 0 takes a free port
              --jira-port PORT        default 2990; 0 takes a free port
              --only PRODUCT          confluence or jira alone
              --db URL                JDBC URL in place of files below the home, with {product} for its name; of PostgreSQL
                                      with user and password in it. The databases have to be there
              --confluence-url URL    this is one more node of the Confluence there, with the same --db and its own home
              --jira-url URL          the same for Jira
              --npm DIR               where npm keeps its packages (default npm in the home), to share them
              --fresh                 forget all data of the home first; a database of --db is left as it is
              --demo                  pair both products and make demonstration data, unless the data has it
            """;

    /** @throws IllegalArgumentException with a sentence for the user */
    static CommandLine parse(List<String> arguments) {
        Options options = Options.of(Path.of(value(arguments, "--home", ".sandbox")));
        boolean fresh = arguments.contains("--fresh");
        boolean demo = arguments.contains("--demo");
        for (int i = 0; i < arguments.size(); i++) {
            String name = arguments.get(i);
            if (name.equals("--fresh") || name.equals("--demo")) {
                continue;
            }
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException("What is " + name + "?");
            }
            String value = arguments.get(++i);
            switch (name) {
                case "--home", "--only" -> {}
                case "--plugin" -> options = options.plugin(jar(value));
                case "--db" -> options = databases(options, value);
                case "--npm" -> options = options.nodeModules(Path.of(value).resolve("node_modules"));
                case "--confluence-url" -> options = options.baseUrl(Product.CONFLUENCE, value);
                case "--jira-url" -> options = options.baseUrl(Product.JIRA, value);
                case "--confluence-port" -> options = options.port(Product.CONFLUENCE, port(value));
                case "--jira-port" -> options = options.port(Product.JIRA, port(value));
                default -> throw new IllegalArgumentException("What is " + name + "?");
            }
        }
        String only = value(arguments, "--only", "");
        if (!only.isEmpty()) {
            Product product = product(only);
            options = options.only(product, options.ports().get(product));
        }
        if (demo && options.ports().size() < Product.values().length) {
            throw new IllegalArgumentException("The demo needs both products");
        }
        return new CommandLine(options, fresh, demo);
    }

    private static Options databases(Options options, String url) {
        if (!url.contains("{product}")) {
            throw new IllegalArgumentException("--db needs {product} in it, as each product has a database of its own");
        }
        Options changed = options;
        for (Product product : Product.values()) {
            changed = changed.database(product, url.replace("{product}", product.key()));
        }
        return changed;
    }

    private static String value(List<String> arguments, String name, String otherwise) {
        int i = arguments.indexOf(name);
        return i < 0 || i + 1 == arguments.size() ? otherwise : arguments.get(i + 1);
    }

    private static Path jar(String text) {
        Path path = Path.of(text);
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException("There is no plugin jar at " + path.toAbsolutePath());
        }
        return path;
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}")) {
            throw new IllegalArgumentException(text + " is not a port");
        }
        return Integer.parseInt(text);
    }

    private static Product product(String text) {
        for (Product product : Product.values()) {
            if (product.key().equals(text)) {
                return product;
            }
        }
        throw new IllegalArgumentException(text + " is neither confluence nor jira");
    }
}
