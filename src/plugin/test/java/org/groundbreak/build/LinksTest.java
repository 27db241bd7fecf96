package org.groundbreak.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links between our pages lead somewhere, and tests that they name exist. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern NAMED_TEST = Pattern.compile("`([A-Z]\\w+(?:Test|IT|Contract))\\b");
    private static final Pattern ABSOLUTE = Pattern.compile("[a-z]+:.*");

    @Test
    void everyRelativeLinkLeadsToAFileAndEveryFragmentToAHeading() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            LINK.matcher(Files.readString(page))
                    .results()
                    .map(match -> match.group(1))
                    .filter(link -> !ABSOLUTE.matcher(link).matches() && !leads(page, link))
                    .forEach(link -> broken.add(page + ": " + link));
        }
        assertEquals("", String.join("\n", broken));
    }

    @Test
    void everyTestThatAPageNamesExists() throws IOException {
        Set<String> classes = classes();
        List<String> missing = new ArrayList<>();
        for (Path page : pages()) {
            NAMED_TEST
                    .matcher(Files.readString(page))
                    .results()
                    .map(match -> match.group(1))
                    .filter(name -> !classes.contains(name))
                    .forEach(name -> missing.add(page + ": " + name));
        }
        assertEquals("", String.join("\n", missing));
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.path("src"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(Repository.path(""));
                Stream<Path> docs = Files.walk(Repository.path("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static boolean leads(Path page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        return Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
    }

    /** As GitHub makes them of headings: lower case, hyphens for spaces, no punctuation. */
    private static List<String> anchors(Path page) {
        return HEADING.matcher(Repository.text(page.toAbsolutePath().toString()))
                .results()
                .map(match -> match.group(1)
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
