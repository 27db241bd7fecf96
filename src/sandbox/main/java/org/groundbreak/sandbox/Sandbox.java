package org.groundbreak.sandbox;

import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.groundbreak.sandbox.host.Database;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.web.JettyWebApp;

/** One or both products in this process. */
public final class Sandbox implements AutoCloseable {
    private final Map<Product, RunningProduct> products = new EnumMap<>(Product.class);

    private Sandbox() {}

    /**
     * Starts the products and installs the plugins; a plugin that is refused does not stop the start.
     *
     * @throws CannotStart if another process has one of the ports or databases, or an older version made the data;
     *     nothing is left running
     */
    public static Sandbox start(Options options) {
        DataForm.check(options.home());
        Sandbox sandbox = new Sandbox();
        boolean started = false;
        try {
            for (Map.Entry<Product, Integer> entry : options.ports().entrySet()) {
                sandbox.products.put(entry.getKey(), make(entry.getKey(), entry.getValue(), options));
            }
            for (RunningProduct product : sandbox.products.values()) {
                product.start();
            }
            started = true;
            return sandbox;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (!started) {
                sandbox.close();
            }
        }
    }

    /**
     * Says early what {@link #start} would say later.
     *
     * @throws CannotStart if another process has one of the ports
     */
    static void checkPorts(Options options) {
        options.ports().forEach((product, port) -> {
            try {
                new ServerSocket(port, 1, InetAddress.getByName("localhost")).close();
            } catch (IOException e) {
                throw portTaken(product, port, e);
            }
        });
    }

    private static RunningProduct make(Product product, int port, Options options) {
        Database database = open(product, options);
        try {
            return new RunningProduct(product, options, database, new JettyWebApp(product, port));
        } catch (IOException e) {
            database.close();
            throw portTaken(product, port, e);
        }
    }

    private static Database open(Product product, Options options) {
        try {
            return new Database(options.databaseUrls().get(product));
        } catch (HikariPool.PoolInitializationException e) {
            throw new CannotStart(
                    "The database of " + product.displayName() + " cannot be opened; perhaps a sandbox that runs"
                            + " already uses " + options.home() + ": "
                            + e.getCause().getMessage(),
                    e);
        }
    }

    private static CannotStart portTaken(Product product, int port, IOException cause) {
        return new CannotStart(
                product.displayName() + " cannot listen on port " + port + ": " + cause.getMessage(), cause);
    }

    /** What tests look into. */
    public HostContext host(Product product) {
        return products.get(product).host();
    }

    /** OSGi services of plugins in this product: after a plugin is disabled, none of its own may be left. */
    public List<String> pluginServices(Product product) {
        return products.get(product).pluginServices();
    }

    @Override
    public void close() {
        List<RunningProduct> reversed = new ArrayList<>(products.values());
        Collections.reverse(reversed);
        reversed.forEach(RunningProduct::close);
        products.clear();
    }
}
