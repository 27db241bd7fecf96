package org.groundbreak.confluence.adrs;

import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.groundbreak.benchmark.GeneratedAdr;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.adrs.AdrQuery.AdrParameters;
import org.groundbreak.store.PostgresServer;
import org.groundbreak.store.Statements;
import org.groundbreak.store.StoreDatabase;

/**
 * What it costs to make the index anew from all its pages, and to read one filtered part of it. Prints the last table of
 * {@code docs/benchmarks.md} for one database and one number of pages, so that the memory is that of this process alone.
 *
 * <p>Pages come from a host of mocks, which makes each body when it is asked for it; reading, numbers and rows are the real
 * ones, on real Active Objects.
 */
public final class AdrIndexBenchmark {

    private static final int PARTS = 50;
    /** Mocks keep every call they got; after so many pages they are told to forget them. */
    private static final int FORGET = 100;

    private static final double MILLISECOND = 1_000_000;
    private static final AdrParameters FILTERED =
            new AdrParameters("accepted", null, null, "DEMO", "2020-01-01", null, null, "true", "-date");

    private final AdrFixture fixture;
    private final int count;
    private final boolean embedded;

    private AdrIndexBenchmark(String url, boolean embedded, int count) {
        this.fixture = new AdrFixture(new StoreDatabase(url));
        this.embedded = embedded;
        this.count = count;
        Space space = fixture.confluence.spaceManager().getSpace(MockConfluence.SPACE);
        when(fixture.confluence.pageManager().getPage(anyLong()))
                .thenAnswer(call -> page(call.<Long>getArgument(0), space));
        when(fixture.confluence.pageManager().getPage(anyString(), anyString()))
                .thenAnswer(call -> page(number(call.getArgument(1)), space));
        fixture.confluence.signIn("engineer");
    }

    /** One run: {@code AdrIndexBenchmark h2|postgres COUNT}. */
    public static void main(String[] arguments) throws Exception {
        boolean embedded = arguments[0].equals("h2");
        String url = embedded ? StoreDatabase.h2() : PostgresServer.newDatabase();
        new AdrIndexBenchmark(url, embedded, Integer.parseInt(arguments[1])).run();
        // PostgreSQL is stopped when this process ends, which its threads would otherwise keep from ending.
        System.exit(0);
    }

    private void run() throws Exception {
        double rebuild = time(this::rebuild);
        if (fixture.store.adrs().count() != count) {
            throw new IllegalStateException("Not all pages are in the index");
        }
        print("rebuild of %,d: %.1f s, peak of the process %,d MB", count, rebuild / 1_000, peak());
        print("first part on a node that has read nothing: %.0f ms", time(() -> part(fixture.node())));
        print("after that, median of %d: %.1f ms", PARTS, median());
        cost();
        fixture.close();
    }

    /** As the sweep does it: page after page, in the order of their ids. */
    private void rebuild() {
        for (long id = 1; id <= count; id++) {
            fixture.look(id);
            if (id % FORGET == 0) {
                hosts().forEach(host -> clearInvocations(host));
            }
        }
    }

    private AdrListBody part(AdrsFeature node) {
        return node.lists().part(FILTERED, null);
    }

    private double median() throws Exception {
        double[] times = new double[PARTS];
        for (int i = 0; i < PARTS; i++) {
            times[i] = time(() -> part(fixture.feature));
        }
        Arrays.sort(times);
        return times[PARTS / 2];
    }

    private void cost() throws Exception {
        List<Object> hosts = hosts();
        hosts.forEach(host -> clearInvocations(host));
        AdrListBody[] part = new AdrListBody[1];
        Map<String, Integer> statements = new TreeMap<>();
        if (embedded) {
            statements.putAll(new Statements(fixture.database).of(() -> part[0] = part(fixture.feature)));
        } else {
            part[0] = part(fixture.feature);
        }
        int calls = hosts.stream()
                .mapToInt(host -> mockingDetails(host).getInvocations().size())
                .sum();
        int bytes = new ObjectMapper().writeValueAsString(part[0]).getBytes(StandardCharsets.UTF_8).length;
        print(
                "one part: %d rows, %s, %d calls of the host, %,d bytes",
                part[0].rows().size(), statements, calls, bytes);
    }

    private List<Object> hosts() {
        return List.of(
                fixture.confluence.pageManager(),
                fixture.confluence.permissions(),
                fixture.confluence.userAccessor(),
                fixture.confluence.spaceManager(),
                fixture.confluence.spaceManager().getSpace(MockConfluence.SPACE));
    }

    /** Light: a mock that keeps no record of its calls. */
    private Page page(long number, Space space) {
        if (number < 1 || number > count) {
            return null;
        }
        GeneratedAdr adr = new GeneratedAdr((int) number);
        Map<String, Object> answers = Map.of(
                "getId",
                number,
                "getVersion",
                1,
                "isLatestVersion",
                true,
                "isDraft",
                false,
                "isDeleted",
                false,
                "getTitle",
                adr.title(),
                "getUrlPath",
                "/pages/viewpage.action?pageId=" + number,
                "getSpace",
                space,
                "getLabels",
                List.of());
        return mock(Page.class, withSettings().stubOnly().defaultAnswer(call -> {
            String method = call.getMethod().getName();
            return method.equals("getBodyAsString") ? adr.storage() : answers.get(method);
        }));
    }

    private static long number(String title) {
        return Long.parseLong(title.substring(title.lastIndexOf(' ') + 1));
    }

    private static double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / MILLISECOND;
    }

    /** Most memory that this process had at once, in MB, as Linux says. */
    private static long peak() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static void print(String line, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, line, arguments));
    }
}
