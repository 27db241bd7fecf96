package org.groundbreak.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a doc comment says of parameters is about parameters that are there, and every package says what it is for. */
class DocCommentsTest {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
    private static final Pattern TAG = Pattern.compile("@param\\s+<?(\\w+)>?");

    @Test
    void everyParameterThatADocCommentNamesIsOneOfItsMethodOrRecord() throws IOException {
        List<String> tags = new ArrayList<>();
        List<String> untrue = new ArrayList<>();
        for (Path file : sources("core", "plugin", "sandbox")) {
            String source = Files.readString(file);
            COMMENT.matcher(source).results().forEach(comment -> {
                String head = head(source.substring(comment.end()));
                TAG.matcher(comment.group(1))
                        .results()
                        .map(DocCommentsTest::name)
                        .forEach(name -> {
                            tags.add(name);
                            if (!takes(head, name)) {
                                untrue.add(file.getFileName() + ": " + name);
                            }
                        });
            });
        }
        assertTrue(tags.size() > 1_000, "The pattern finds no tags any more");
        assertEquals("", String.join("\n", untrue));
    }

    @Test
    void aParameterIsFoundInMethodsConstructorsRecordsAndAmongTypes() {
        assertTrue(takes(
                head("\n @Deprecated\n public String of(@AtMost(3) Map<A, B> some, int... more) { more();"), "more"));
        assertTrue(takes(head(" record Pair<A>(A left, A right) {"), "left"));
        assertTrue(takes(head(" record Pair<A>(A left, A right) {"), "A"));
        assertFalse(takes(head(" String of(int number) { return baseUrl(number); }"), "baseUrl"));
    }

    @Test
    void everyPackageOfThePluginAndOfTheDomainSaysWhatItIsFor() throws IOException {
        SortedSet<Path> packages = new TreeSet<>();
        for (Path file : sources("core", "plugin")) {
            packages.add(file.getParent());
        }
        packages.removeIf(folder -> Files.exists(folder.resolve("package-info.java")));
        assertEquals(new TreeSet<>(), packages);
    }

    private static String name(MatchResult tag) {
        return tag.group(1);
    }

    /** From the comment to where the body begins. */
    private static String head(String code) {
        int depth = 0;
        for (int at = 0; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (depth == 0 && (c == '{' || c == ';')) {
                return code.substring(0, at);
            }
        }
        return code;
    }

    /** A parameter, or component, ends with a comma or bracket; a type among angle brackets may have a bound. */
    private static boolean takes(String head, String name) {
        return Pattern.compile("\\b" + name + "\\s*(?:[,)>]|extends\\b)")
                .matcher(head)
                .find();
    }

    private static List<Path> sources(String... modules) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : modules) {
            try (Stream<Path> files = Files.walk(Repository.path("src/" + module + "/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }
}
