package org.groundbreak.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this repository, for tests that compare them with the code. */
public final class Repository {

    private static final Path ROOT = Path.of(System.getProperty("groundbreak.root", "../.."));

    private Repository() {}

    /** A file's text. */
    public static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of every file below a folder but those with texts for people, in the order of their paths. */
    static List<String> sources(String folder) {
        return texts(ROOT.resolve(folder)).stream()
                .filter(file -> !file.toString().endsWith(".properties"))
                .sorted()
                .map(file -> text(ROOT.relativize(file).toString()))
                .toList();
    }

    /** Everything below a folder that is text; icons are not. */
    public static List<Path> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".png"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a file is. */
    public static Path path(String path) {
        return ROOT.resolve(path);
    }

    /** The plugin's compiled classes. */
    public static Path classes() {
        return ROOT.resolve("src/plugin/target/classes");
    }
}
