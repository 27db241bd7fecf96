package org.groundbreak.sandbox.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What there is to look at in one product: a file in the product's folder, written when the demo is complete. */
public final class SightFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    /** @param home folder of the product */
    public SightFile(Path home) {
        this.file = home.resolve("demo.json");
    }

    /** In the order in which a newcomer should look at them; none without the demo. */
    public List<Sight> all() {
        if (!areThere()) {
            return List.of();
        }
        try {
            return JSON.readValue(file.toFile(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean areThere() {
        return Files.exists(file);
    }

    void write(List<Sight> sights) {
        try {
            JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), sights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
