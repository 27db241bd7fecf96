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
import java.util.stream.IntStream;
import org.groundbreak.confluence.ManyQuestions;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.reviews.RoundPhase;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.store.ManyRounds;
import org.groundbreak.store.PostgresServer;
import org.groundbreak.store.Statements;
import org.groundbreak.store.StoreDatabase;

/**
 * What it costs, with many open rounds, to let some of their windows end, to list what waits for one person, and to load the
 * panel of a large one. Prints the table of {@code docs/benchmarks.md} for one database. The rounds that end are real ones
 * with their events; of the others there are only the rows. The host is one of mocks, which keep their calls.
 */
public final class RoundsBenchmark {

    private static final int PARTS = 50;
    private static final int REVIEWERS = 20;
    private static final int QUESTIONS = 200;
    private static final double MILLISECOND = 1_000_000;

    private final RoundsFixture rounds;
    private final MockConfluence confluence;
    private final boolean embedded;
    private final int open;
    private final int ending;

    private RoundsBenchmark(String url, boolean embedded, int open, int ending) {
        this.rounds = new RoundsFixture(new SpecFixture(new StoreDatabase(url)));
        this.confluence = rounds.specs.confluence;
        this.embedded = embedded;
        this.open = open;
        this.ending = ending;
    }

    /** One run: {@code RoundsBenchmark h2|postgres OPEN ENDING}. */
    public static void main(String[] arguments) throws Exception {
        boolean embedded = arguments[0].equals("h2");
        String url = embedded ? StoreDatabase.h2() : PostgresServer.newDatabase();
        new RoundsBenchmark(url, embedded, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])).run();
        // PostgreSQL is stopped when this process ends, which its threads would otherwise keep from ending.
        System.exit(0);
    }

    private void run() throws Exception {
        panel();
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

    /** Of a spec with twenty reviewers, who all but one have said something, and two hundred questions. */
    private void panel() throws Exception {
        long id = open + 1L;
        // What waits would be counted in the background.
        rounds.specs.questions.stop();
        String[] names =
                IntStream.range(0, REVIEWERS).mapToObj(i -> "reviewer" + i).toArray(String[]::new);
        Arrays.stream(names).forEach(name -> confluence.add(name, name));
        Page page = rounds.round(id, Duration.ofDays(30), names);
        Arrays.stream(names).skip(1).forEach(name -> rounds.verdict(page, name, Verdict.APPROVE));
        new ManyQuestions(rounds.specs, page).ask(QUESTIONS, names[0]);
        confluence.signIn("author");
        list("panel of %d reviewers and %d questions".formatted(REVIEWERS, QUESTIONS), () -> rounds.specs.panel(id));
        confluence.signIn(names[0]);
        list("a comment is looked at in the background", () -> rounds.specs.questions.look(id));
    }

    private void job(Instant end) throws Exception {
        rounds.specs.clock.set(end.minusSeconds(60));
        print("job, nothing due: %.1f ms, %s", time(rounds.job::run), statements(rounds.job::run));
        rounds.specs.clock.set(end);
        hosts().forEach(host -> clearInvocations(host));
        // Not counted: H2 keeps the statistics of a hundred statements, and these are more.
        double took = time(rounds.job::run);
        print("job, %d of %,d end: %.1f s, %d calls of the host", ending, open, took / 1_000, hostCalls());
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
            // Mocks get slow with what they keep.
            hosts().forEach(host -> clearInvocations(host));
            times[i] = time(part);
        }
        Arrays.sort(times);
        hosts().forEach(host -> clearInvocations(host));
        String cost = statements(part);
        print("%s, median of %d: %.1f ms, %d calls of the host, %s", name, PARTS, times[PARTS / 2], hostCalls(), cost);
    }

    /** What H2 says that it has executed; PostgreSQL does not say it. */
    private String statements(Runnable work) throws Exception {
        if (embedded) {
            return new Statements(rounds.specs.database).of(work).toString();
        }
        work.run();
        return "not counted";
    }

    private List<Object> hosts() {
        return List.of(
                confluence.pageManager(),
                confluence.permissions(),
                confluence.userAccessor(),
                confluence.spaceManager(),
                confluence.comments().orElseThrow());
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
