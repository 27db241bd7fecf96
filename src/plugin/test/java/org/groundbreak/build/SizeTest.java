package org.groundbreak.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files are small: one over 300 lines is too long. The sandbox counts its own. */
class SizeTest {

    private static final int LONGEST = 300;

    /** Tests that may be longer, and why. Of code there is none. */
    private static final Map<String, String> LONGER = Map.ofEntries(
            Map.entry("AdrIndexTest", "one index of ten records, asked in every way"),
            Map.entry("AdrWatcherTest", "one list of what becomes of a record"),
            Map.entry("AttachedContentTest", "one list of what counts of attachments"),
            Map.entry("DecisionNewsTest", "one list of who hears of a decision, and when"),
            Map.entry("DecisionSummaryMakerTest", "one list of what the macro prints"),
            Map.entry("DemoIT", "one start of the sandbox with the demo"),
            Map.entry("FieldWriterTest", "one list of pages before and after"),
            Map.entry("QuestionIT", "one start of the sandbox"),
            Map.entry("SpecWayTest", "one list of ways"),
            Map.entry("TrailTableContract", "one contract for both databases"));

    @Test
    void noFileOfCodeIsLongerThanThreeHundredLines() throws IOException {
        assertEquals(new TreeMap<>(), longer("src/core/main/java", "src/plugin/main/java"));
    }

    @Test
    void noTestIsEitherButThoseThatHaveAReason() throws IOException {
        SortedMap<String, Long> longer =
                longer("src/core/test/java", "src/plugin/test/java", "src/acceptance/test/java");
        SortedSet<String> names = new TreeSet<>(longer.keySet());
        names.removeAll(LONGER.keySet());
        assertEquals(new TreeSet<>(), names, longer.toString());
    }

    private static SortedMap<String, Long> longer(String... folders) throws IOException {
        SortedMap<String, Long> longer = new TreeMap<>();
        int files = 0;
        for (String folder : folders) {
            for (Path file : javaFiles(folder)) {
                long lines = Files.readString(file).lines().count();
                if (lines > LONGEST) {
                    longer.put(file.getFileName().toString().replace(".java", ""), lines);
                }
                files++;
            }
        }
        assertTrue(files > 100, "Only " + files + " files are found");
        return longer;
    }

    private static List<Path> javaFiles(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Repository.path(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
