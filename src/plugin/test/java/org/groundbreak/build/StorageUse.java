package org.groundbreak.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What our code and our templates read or write of Confluence's storage format: elements and attributes with a prefix, those
 * of HTML that mean something to us there, and macros of the host by their names.
 */
final class StorageUse {

    private static final Pattern COMMENTS = Pattern.compile("/\\*.*?\\*/|(?m:^\\s*//.*$)", Pattern.DOTALL);
    private static final Pattern PREFIXED = Pattern.compile("(?<![\\w:])((?:ac|ri|at):[a-zA-Z][a-zA-Z0-9-]*)");
    private static final Pattern NAMES = Pattern.compile("shared\\(\"(\\w*)\", \"([\\w-]+)\"\\)");
    private static final List<Pattern> MACROS = List.of(
            Pattern.compile("structured-macro ac:name=\\\\?\"([a-z-]+)"),
            Pattern.compile("MacroMarkup\\.named\\(\"([a-z-]+)"),
            Pattern.compile("\\bMACRO = \"([a-z-]+)\""));

    private StorageUse() {}

    /** Macros as {@code macro status}. */
    static SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        read("src/core/main/java", text -> COMMENTS.matcher(text).replaceAll(""), names);
        read("src/plugin/main/java", text -> COMMENTS.matcher(text).replaceAll(""), names);
        read("src/plugin/main/resources", UnaryOperator.identity(), names);
        return names;
    }

    private static void read(String folder, UnaryOperator<String> code, SortedSet<String> names) {
        try {
            for (Path file : Repository.texts(Repository.path(folder))) {
                collect(code.apply(Files.readString(file)), names);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(String text, SortedSet<String> names) {
        PREFIXED.matcher(text).results().forEach(found -> names.add(found.group(1)));
        NAMES.matcher(text)
                .results()
                .forEach(found ->
                        names.add(found.group(1).isEmpty() ? found.group(2) : found.group(1) + ":" + found.group(2)));
        MACROS.forEach(pattern -> pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(macro -> !macro.startsWith("groundbreak"))
                .forEach(macro -> names.add("macro " + macro)));
    }
}
