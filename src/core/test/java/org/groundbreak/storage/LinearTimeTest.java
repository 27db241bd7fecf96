package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rule F3: reading takes time in proportion to the length of a body, whatever it contains. Processor time of this thread
 * is measured, so that a busy machine makes no difference.
 */
class LinearTimeTest {

    /** Has another fingerprint than any of the bodies, so that these are taken apart to be compared. */
    private static final String OTHER = "<p>something else</p>";

    private static final int FEW = 5;
    private static final int SMALL = 300_000;
    private static final int TIMES = 8;

    /** Five times what is linear; what grows with the square takes 64 times as long. */
    private static final int MOST = 5 * TIMES;

    /** Enough for a slow machine. With text joined piece by piece it was 224 s. */
    private static final Duration AT_ALL = Duration.ofSeconds(20);

    static Stream<String> shapes() {
        return WorstBodies.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void givenTheWorstBodiesThenTheTimeGrowsWithTheLengthAlone(String shape) throws Exception {
        IntFunction<String> body = WorstBodies.all().get(shape);
        long small = Math.min(time(body.apply(SMALL)), time(body.apply(SMALL)));
        long large = time(body.apply(SMALL * TIMES));

        assertTrue(large <= AT_ALL.toNanos(), () -> large / 1_000_000 + " ms");
        assertTrue(large <= MOST * small, () -> large / 1_000 + " \u00b5s after " + small / 1_000 + " \u00b5s");
    }

    /** Else the names of one page would be looked through for every other page. */
    @Test
    void givenBodiesWithStrangeNamesThenTheParserDoesNotLearnThem() throws Exception {
        String body = WorstBodies.all().get("names of one hash").apply(1_000_000);
        long before = time(body);
        for (int i = 0; i < 100; i++) {
            int first = i * 1_000;
            StringBuilder names = new StringBuilder();
            IntStream.range(first, first + 1_000).forEach(n -> names.append("<Aa")
                    .append(WorstBodies.sameHash(n))
                    .append(n)
                    .append("/>"));
            StorageDocument.parse(names.toString());
        }
        long after = time(body);

        assertTrue(after <= 5 * before, () -> after + " ns after " + before + " ns");
    }

    /** Everything that reads storage, as it is done with a page. */
    private static long time(String body) throws StorageFormatException {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        StorageDocument document = StorageDocument.parse(body);
        new CanonicalForm0().fingerprint(document);
        new CanonicalForm1(AttachmentDigests.NONE).fingerprint(document);
        MacroFinder.ours(document);
        PageProperties.of(document, body)
                .forEach(macro -> macro.rows().forEach(row -> row.cells().forEach(PropertyCell::words)));
        PageSections sections = PageSections.of(document, body);
        sections.all().stream().limit(FEW).forEach(sections::words);
        InsertionPlaces.beginning(document, body);
        List<PlacedMacro> placed = MacroFinder.placed(document);
        if (!placed.isEmpty()) {
            change(document, placed.get(placed.size() / 2));
        }
        ContentComparison.between(document, StorageDocument.parse(OTHER));
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private static void change(StorageDocument document, PlacedMacro macro) {
        MacroContent.of(document, macro, List.of()).canonical();
        try {
            Splicer.of(document).parameter(macro.call(), "id", "7");
        } catch (SpliceException e) {
            throw new IllegalStateException(e);
        }
    }
}
