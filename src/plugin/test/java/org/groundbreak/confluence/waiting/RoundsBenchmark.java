package org.groundbreak.confluence.waiting;

import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.reviews.RoundPhase;
import org.groundbreak.store.ManyRounds;
import org.groundbreak.store.Statements;

/**
 * What it costs, with many open rounds, to let some of their windows end, and to list what waits for one person. Prints the
 * table of {@code docs/benchmarks.md} for H2. The rounds that end are real ones with their events; of the others there are
 * only the rows. The host is one of mocks, which keep their calls.
 */
public final class RoundsBenchmark {

    private static final int PARTS = 50;
    private static final double MILLISECOND = 1_000_000;

    private final RoundsFixture rounds = new RoundsFixture();
    private final MockConfluence confluence = rounds.specs.confluence;
    private final Statements statements = new Statements(rounds.specs.database);
    private final int open;
    private final int ending;

    private RoundsBenchmark(int open, int ending) {
        this.open = open;
        this.ending = ending;
    }

    /** One run: {@code RoundsBenchmark OPEN ENDING}. */
    public static void main(String[] arguments) throws Exception {
        new RoundsBenchmark(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])).run();
        System.exit(0);
    }

    private void run() throws Exception {
        for (long id = 1; id <= ending; id++) {
            rounds.round(id, Duration.ofHours(48), "product");
        }
        Instant end = SpecFixture.NOW.plus(Duration.ofHours(48));
        ManyRounds.insert(
                rounds.specs.database.node(),
                ending + 1L,
                open - ending,
                MockConfluence.SPACE_ID,
                end.plus(Duration.ofHours(1)),
                rounds.number("product"));
        Space space = confluence.spaceManager().getSpace(MockConfluence.SPACE);
        when(confluence.pageManager().getPage(anyLong())).thenAnswer(call -> page(call.<Long>getArgument(0), space));
        job(end);
        confluence.signIn("product");
        list("waiting for me", () -> rounds.feature.waiting().part(null));
        rounds.watcher("product");
        list("open rounds", () -> rounds.feature.openRounds().part(null, null));
        rounds.close();
    }

    private void job(Instant end) throws Exception {
        rounds.specs.clock.set(end.minusSeconds(60));
        print("job, nothing due: %.1f ms, %s", time(rounds.job::run), statements.of(rounds.job::run));
        rounds.specs.clock.set(end);
        hosts().forEach(host -> clearInvocations(host));
        double[] took = new double[1];
        SortedMap<String, Integer> cost = statements.of(() -> took[0] = time(rounds.job::run));
        print("job, %d of %,d end: %.1f s, %d calls of the host, %s", ending, open, took[0] / 1_000, hostCalls(), cost);
        for (long id = 1; id <= ending; id++) {
            if (rounds.latest(id).phase() != RoundPhase.MEETING) {
                throw new IllegalStateException("A window has not ended: " + id);
            }
        }
    }

    private void list(String name, Runnable part) throws Exception {
        part.run();
        double[] times = new double[PARTS];
        for (int i = 0; i < PARTS; i++) {
            times[i] = time(part);
        }
        Arrays.sort(times);
        hosts().forEach(host -> clearInvocations(host));
        SortedMap<String, Integer> cost = statements.of(part);
        print("%s, median of %d: %.1f ms, %d calls of the host, %s", name, PARTS, times[PARTS / 2], hostCalls(), cost);
    }

    private List<Object> hosts() {
        return List.of(
                confluence.pageManager(),
                confluence.permissions(),
                confluence.userAccessor(),
                confluence.spaceManager());
    }

    private int hostCalls() {
        return hosts().stream()
                .mapToInt(host -> mockingDetails(host).getInvocations().size())
                .sum();
    }

    /** Light: a mock that keeps no record of its calls. */
    private static Page page(long id, Space space) {
        Map<String, Object> answers = Map.of(
                "getId",
                id,
                "getVersion",
                2,
                "isLatestVersion",
                true,
                "isDraft",
                false,
                "isDeleted",
                false,
                "getTitle",
                "Spec " + id,
                "getUrlPath",
                "/pages/viewpage.action?pageId=" + id,
                "getSpace",
                space,
                "getBodyAsString",
                SpecFixture.MACRO + "<p>Text</p>");
        return mock(
                Page.class,
                withSettings()
                        .stubOnly()
                        .defaultAnswer(call -> answers.get(call.getMethod().getName())));
    }

    private static double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / MILLISECOND;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
