package org.groundbreak.sandbox.osgi;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.groundbreak.sandbox.host.Product;
import org.osgi.framework.Bundle;
import org.springframework.core.io.UrlResource;
import org.springframework.util.function.ThrowingFunction;

/** The text files Atlassian Spring Scanner's build step leaves in a plugin. */
record ScannerIndex(Bundle bundle, Product product) {
    /** A line {@code left#right}; {@code right} is empty without {@code #}. */
    record Line(String left, String right) {}

    /** The lines of the shared file, then those of this product's file; a missing file has none. */
    List<Line> lines(String file) {
        return Stream.of(file, file + "-" + product.key())
                .map(name -> bundle.getEntry("META-INF/plugin-components/" + name))
                .filter(Objects::nonNull)
                .map(ThrowingFunction.of(url -> new UrlResource(url).getContentAsString(StandardCharsets.UTF_8)))
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .map(line -> line.trim().split("#", 2))
                .map(parts -> new Line(parts[0], parts.length == 1 ? "" : parts[1]))
                .toList();
    }
}
