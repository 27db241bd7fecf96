package org.groundbreak.sandbox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The sandbox stays small; a behaviour that does not fit has to push another one out. Lines of Java are lines of code:
 * neither blank nor a comment, a package or an import.
 */
class SizeTest {
    private static final int MOST_JAVA = 12_000;
    private static final int MOST_WEB = 3_500;
    private static final int LONGEST_FILE = 300;
    private static final Pattern BLANK = Pattern.compile("\\s*");
    private static final Pattern NO_CODE = Pattern.compile("\\s*|\\s*(\\*|/\\*|//).*|(import|package) .*");

    @Test
    void givenTheMainCodeWhenCountedThenItIsWithinItsLimits() throws IOException {
        long java = lines(Set.of("java"), NO_CODE);
        long web = lines(Set.of("js", "html", "css", "vm", "soy"), BLANK);
        System.out.println("Sandbox: " + java + " lines of Java, " + web + " of JS, HTML and CSS");

        assertTrue(java > 1_000 && java <= MOST_JAVA, java + " lines of Java, limit " + MOST_JAVA);
        assertTrue(web > 50 && web <= MOST_WEB, web + " lines of JS, HTML and CSS, limit " + MOST_WEB);
    }

    @Test
    void givenAFileWhenCountedThenItIsShort() throws IOException {
        for (Path file : files(Set.of("java", "js"))) {
            long lines = Files.readString(file, StandardCharsets.UTF_8).lines().count();
            assertTrue(lines <= LONGEST_FILE, file + " has " + lines + " lines");
        }
    }

    private static long lines(Set<String> endings, Pattern uncounted) throws IOException {
        long sum = 0;
        for (Path file : files(endings)) {
            sum += Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !uncounted.matcher(line).matches())
                    .count();
        }
        return sum;
    }

    private static List<Path> files(Set<String> endings) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("main"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> endings.contains(file.toString().replaceFirst(".*\\.", "")))
                    .toList();
        }
    }
}
