package org.groundbreak.sandbox;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.plugins.HostedProduct;

/** One or both products in this process. */
public final class Sandbox implements AutoCloseable {
    /**
     * How to start.
     *
     * @param home folder for everything that is kept; made if missing
     * @param ports the products to start and their ports; 0 takes a free one
     * @param plugins jars to install in each product
     * @param factories what makes each product
     * @param databaseUrls a JDBC URL per product; missing: a file in {@code home}
     */
    public record Options(
            Path home,
            Map<Product, Integer> ports,
            Set<Path> plugins,
            Map<Product, HostedProduct.Factory> factories,
            Map<Product, String> databaseUrls) {}

    private Sandbox() {}

    /** Starts the products and installs the plugins; a plugin that is refused does not stop the start. */
    public static Sandbox start(Options options) {
        throw new NotModelled("start of " + options.home());
    }

    /** What tests look into. */
    public HostContext host(Product product) {
        throw new NotModelled("host " + product);
    }

    @Override
    public void close() {}
}
