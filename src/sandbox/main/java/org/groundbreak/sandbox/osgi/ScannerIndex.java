package org.groundbreak.sandbox.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.groundbreak.sandbox.host.Product;
import org.osgi.framework.Bundle;

/** The text files Atlassian Spring Scanner's build step leaves in a plugin. */
final class ScannerIndex {
    /** A line {@code left#right}; {@code right} is empty without {@code #}. */
    record Line(String left, String right) {}

    private final Bundle bundle;
    private final Product product;

    ScannerIndex(Bundle bundle, Product product) {
        this.bundle = bundle;
        this.product = product;
    }

    /** The lines of the shared file, then those of this product's file; a missing file has none. */
    List<Line> lines(String file) {
        List<Line> result = new ArrayList<>();
        for (String name : List.of(file, file + "-" + product.key())) {
            URL url = bundle.getEntry("META-INF/plugin-components/" + name);
            if (url != null) {
                text(url)
                        .lines()
                        .map(String::trim)
                        .filter(line -> !line.isEmpty())
                        .forEach(line -> {
                            String[] parts = line.split("#", 2);
                            result.add(new Line(parts[0], parts.length == 1 ? "" : parts[1]));
                        });
            }
        }
        return result;
    }

    private static String text(URL url) {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
