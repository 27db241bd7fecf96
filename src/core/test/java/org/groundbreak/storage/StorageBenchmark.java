package org.groundbreak.storage;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What it costs to read a body, against the parser alone. Prints the tables of {@code docs/benchmarks.md}. Processor
 * time of one thread; each round does everything once, so that a busy machine slows all of it down; medians of many
 * rounds after as many that do not count.
 *
 * <p>An argument names a folder with bodies of one's own, which are measured together.
 */
public final class StorageBenchmark {

    /** Has another fingerprint than any of the bodies, so that these are taken apart to be compared. */
    private static final String OTHER = "<p>something else</p>";

    private static final int ROUNDS = 200;
    private static final int UNITS_PER_ROUND = 100_000;
    private static final int[] LENGTHS = {10_000, 100_000, 1_000_000, 4_900_000};
    private static final int LARGE_ROUNDS = 3;
    private static final double MICROSECOND = 1_000;
    private static final double MILLISECOND = 1_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final WstxInputFactory plain = plainParser();
    private final CanonicalForm form = new CanonicalForm0();
    private final CanonicalForm form1 = new CanonicalForm1(AttachmentDigests.NONE);
    private long seen;

    private StorageBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        StorageBenchmark benchmark = new StorageBenchmark();
        print("| bodies | characters | parser alone | read | read and form 0 | times the parser"
                + " | read and form 1 | times the parser |");
        print("|---|--:|--:|--:|--:|--:|--:|--:|");
        for (int sections : new int[] {1, 5, 50, 520}) {
            benchmark.ordinary("ordinary, " + sections + " sections", List.of(OrdinaryBody.of(sections)));
        }
        if (arguments.length > 0 && !arguments[0].isBlank()) {
            benchmark.ordinary("of the folder", bodies(Path.of(arguments[0])));
        }
        print("");
        print("| worst bodies, milliseconds for everything | 10 kB | 100 kB | 1 MB | 4.9 MB |");
        print("|---|--:|--:|--:|--:|");
        for (Map.Entry<String, IntFunction<String>> shape : WorstBodies.all().entrySet()) {
            benchmark.worst(shape.getKey(), shape.getValue());
        }
    }

    private void ordinary(String name, List<String> bodies) throws Exception {
        int length = bodies.stream().mapToInt(String::length).sum();
        int repeated = Math.max(1, UNITS_PER_ROUND / length);
        List<Double> parser = new ArrayList<>();
        List<Double> read = new ArrayList<>();
        List<Double> fingerprint = new ArrayList<>();
        List<Double> ratio = new ArrayList<>();
        List<Double> fingerprint1 = new ArrayList<>();
        List<Double> ratio1 = new ArrayList<>();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            double parserTime = time(bodies, repeated, this::parse);
            double readTime = time(
                    bodies,
                    repeated,
                    body -> seen += StorageDocument.parse(body).tokens().count());
            double fingerprintTime = time(bodies, repeated, body -> fingerprint(form, body));
            double fingerprint1Time = time(bodies, repeated, body -> fingerprint(form1, body));
            if (round >= ROUNDS) {
                parser.add(parserTime);
                read.add(readTime);
                fingerprint.add(fingerprintTime);
                ratio.add(fingerprintTime / parserTime);
                fingerprint1.add(fingerprint1Time);
                ratio1.add(fingerprint1Time / parserTime);
            }
        }
        print(String.format(
                Locale.ROOT,
                "| %s | %,d | %.0f \u00b5s | %.0f \u00b5s | %.0f \u00b5s | %.1f | %.0f \u00b5s | %.1f |",
                name,
                length,
                median(parser) / MICROSECOND,
                median(read) / MICROSECOND,
                median(fingerprint) / MICROSECOND,
                median(ratio),
                median(fingerprint1) / MICROSECOND,
                median(ratio1)));
    }

    private void worst(String name, IntFunction<String> shape) throws Exception {
        StringBuilder row = new StringBuilder("| ").append(name).append(" |");
        for (int length : LENGTHS) {
            List<String> body = List.of(shape.apply(length));
            List<Double> times = new ArrayList<>();
            int rounds = Math.max(LARGE_ROUNDS, UNITS_PER_ROUND / length);
            for (int round = 0; round < 2 * rounds; round++) {
                double time = time(body, 1, this::everything);
                if (round >= rounds) {
                    times.add(time);
                }
            }
            row.append(String.format(Locale.ROOT, " %.1f |", median(times) / MILLISECOND));
        }
        print(row.toString());
    }

    private double time(List<String> bodies, int repeated, Work work) throws Exception {
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < repeated; i++) {
            for (String body : bodies) {
                work.on(body);
            }
        }
        return (double) (threads.getCurrentThreadCpuTime() - start) / repeated;
    }

    private void parse(String body) throws XMLStreamException {
        XMLStreamReader reader = plain.createXMLStreamReader(new StringReader(BodyReader.BEFORE + body + "</storage>"));
        while (reader.hasNext()) {
            seen += reader.next();
        }
        reader.close();
    }

    private void fingerprint(CanonicalForm by, String body) throws StorageFormatException {
        seen += by.fingerprint(StorageDocument.parse(body)).hashCode();
    }

    private void everything(String body) throws StorageFormatException {
        StorageDocument document = StorageDocument.parse(body);
        seen += form.fingerprint(document).hashCode();
        seen += MacroFinder.ours(document).size();
        seen += ContentComparison.between(document, StorageDocument.parse(OTHER))
                .size();
    }

    /** As anybody would set it up who only wants to know whether a body is well-formed. */
    private static WstxInputFactory plainParser() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(WstxInputProperties.P_CUSTOM_INTERNAL_ENTITIES, XhtmlEntities.VALUES);
        return factory;
    }

    private static List<String> bodies(Path folder) throws IOException {
        List<String> bodies = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String body = Files.readString(file);
                try {
                    StorageDocument.parse(body);
                    bodies.add(body);
                } catch (StorageFormatException e) {
                    print(file.getFileName() + " is left out: " + e.getMessage());
                }
            }
        }
        return bodies;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static void print(String line) {
        System.out.println(line);
    }

    /** What is measured. */
    private interface Work {
        void on(String body) throws Exception;
    }
}
