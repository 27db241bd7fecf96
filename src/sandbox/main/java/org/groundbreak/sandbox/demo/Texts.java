package org.groundbreak.sandbox.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the author has written: files of storage format, by name. */
final class Texts {
    private Texts() {}

    static String storage(String name) {
        try (InputStream in = Texts.class.getResourceAsStream("/demo/" + name + ".xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
