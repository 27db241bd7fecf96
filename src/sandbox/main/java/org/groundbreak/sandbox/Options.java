package org.groundbreak.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundbreak.sandbox.applinks.ApplicationLinks;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.plugins.HostedProduct;

/**
 * How to start a sandbox.
 *
 * @param home folder for everything that is kept; made if missing
 * @param ports the products to start and their ports; 0 takes a free one
 * @param plugins jars to install in each product
 * @param factories what makes each product
 * @param databaseUrls JDBC URLs, with user and password if needed
 * @param baseUrls under which people reach a product, where that is not this process: it is one more node of a cluster then
 * @param nodeModules where npm has put AUI, jQuery and the Soy compiler; need not exist
 */
public record Options(
        Path home,
        Map<Product, Integer> ports,
        List<Path> plugins,
        Map<Product, HostedProduct.Factory> factories,
        Map<Product, String> databaseUrls,
        Map<Product, String> baseUrls,
        Path nodeModules,
        Clock clock) {

    /** Both products on their usual ports and joined by an application link, with databases in files below {@code home}. */
    public static Options of(Path home) {
        Map<Product, Integer> ports = new EnumMap<>(Product.class);
        Map<Product, HostedProduct.Factory> factories = new EnumMap<>(Product.class);
        Map<Product, String> urls = new EnumMap<>(Product.class);
        ApplicationLinks links = new ApplicationLinks();
        for (Product product : Product.values()) {
            ports.put(product, product.defaultPort());
            factories.put(product, links.joined(Products.factory(product)));
            Path file = home.resolve(product.key()).resolve("database").toAbsolutePath();
            urls.put(product, "jdbc:h2:file:" + file + ";LOCK_TIMEOUT=10000");
        }
        Path nodeModules = home.resolve("npm").resolve("node_modules");
        return new Options(home, ports, List.of(), factories, urls, Map.of(), nodeModules, Clock.systemDefaultZone());
    }

    /** Only this product, on this port, as if the other were not installed anywhere. */
    public Options only(Product product, int port) {
        return new Options(home, Map.of(product, port), plugins, factories, databaseUrls, baseUrls, nodeModules, clock);
    }

    /** Another port for a product. */
    public Options port(Product product, int port) {
        Map<Product, Integer> changed = new EnumMap<>(ports);
        changed.put(product, port);
        return new Options(home, changed, plugins, factories, databaseUrls, baseUrls, nodeModules, clock);
    }

    /** One more jar to install. */
    public Options plugin(Path jar) {
        List<Path> more = new ArrayList<>(plugins);
        more.add(jar);
        return new Options(home, ports, more, factories, databaseUrls, baseUrls, nodeModules, clock);
    }

    /** Something else in place of the product. */
    public Options factory(Product product, HostedProduct.Factory factory) {
        Map<Product, HostedProduct.Factory> changed = new EnumMap<>(factories);
        changed.put(product, factory);
        return new Options(home, ports, plugins, changed, databaseUrls, baseUrls, nodeModules, clock);
    }

    /** Another database, for example {@code jdbc:h2:mem:test;DB_CLOSE_DELAY=-1} or one of PostgreSQL. */
    public Options database(Product product, String url) {
        Map<Product, String> changed = new EnumMap<>(databaseUrls);
        changed.put(product, url);
        return new Options(home, ports, plugins, factories, changed, baseUrls, nodeModules, clock);
    }

    /**
     * Makes a product one more node of a cluster, with the database of the others.
     *
     * @param url with context path, without a slash at the end: the cluster's base URL, as each node has it
     */
    public Options baseUrl(Product product, String url) {
        Map<Product, String> changed = new HashMap<>(baseUrls);
        changed.put(product, url);
        return new Options(home, ports, plugins, factories, databaseUrls, changed, nodeModules, clock);
    }

    /** Where npm's packages are, to share them between several homes. */
    public Options nodeModules(Path folder) {
        return new Options(home, ports, plugins, factories, databaseUrls, baseUrls, folder, clock);
    }
}
