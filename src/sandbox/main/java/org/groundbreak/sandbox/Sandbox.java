package org.groundbreak.sandbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.host.Product;

/** One or both products in this process. */
public final class Sandbox implements AutoCloseable {
    private final Map<Product, RunningProduct> products = new EnumMap<>(Product.class);

    private Sandbox() {}

    /**
     * Starts the products and installs the plugins; a plugin that is refused does not stop the start.
     *
     * @throws PortTaken if another process has one of the ports; nothing is left running
     */
    public static Sandbox start(Options options) {
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

    private static RunningProduct make(Product product, int port, Options options) {
        try {
            return new RunningProduct(product, options);
        } catch (IOException e) {
            throw new PortTaken(product, port, e);
        }
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

    /** A port that is not free. */
    public static final class PortTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PortTaken(Product product, int port, IOException cause) {
            super(product.displayName() + " cannot listen on port " + port + ": " + cause.getMessage(), cause);
        }
    }
}
