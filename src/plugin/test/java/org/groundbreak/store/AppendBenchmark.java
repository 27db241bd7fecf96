package org.groundbreak.store;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.groundbreak.events.CommandRunner;
import org.groundbreak.events.ConflictException;
import org.groundbreak.events.EventStream;
import org.groundbreak.events.Outcome;
import org.groundbreak.events.StreamId;
import org.groundbreak.specs.SpecCommand;
import org.groundbreak.specs.SpecDecider;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecEventCodec;
import org.groundbreak.specs.SpecState;

/**
 * What a command costs, from reading the stream to the commit, against plain JDBC ({@link PlainJdbcEvents}). Prints the
 * second part of {@code docs/benchmarks.md}. Each round does both, so that a busy machine slows both down; medians of many
 * rounds after as many that do not count. Streams are cut to their length after each.
 *
 * <p>On H2, which works inside this process, processor time; of all threads together where there are several. On
 * PostgreSQL the time on the clock.
 */
public final class AppendBenchmark {

    private static final int ROUNDS = 200;
    private static final int WARM_UP = 1500;
    private static final int WARM_UP_LENGTH = 50;
    private static final int STREAMS = 10;
    private static final int[] LENGTHS = {0, 10, 50, 400};
    private static final int RACERS = 16;
    private static final int RACE_STREAMS = 4;
    private static final int RACE_LENGTH = 400;
    private static final int RACE_APPENDS = 6;
    private static final int RACE_ROUNDS = 4;
    private static final double MICROSECOND = 1_000;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final StoreDatabase database;
    private final boolean embedded;
    private final PlainJdbcEvents jdbc;
    private final CommandRunner<SpecState, SpecCommand, SpecEvent> runner;
    private final AtomicInteger numbers = new AtomicInteger(1000);

    private AppendBenchmark(String url) throws Exception {
        this.database = new StoreDatabase(url);
        this.embedded = !database.host().isPostgres();
        AoEventLog log = new AoEventLog(database.node());
        this.jdbc = new PlainJdbcEvents(database.host());
        this.runner = new CommandRunner<>(
                log,
                new SpecDecider(),
                new SpecEventCodec(),
                Clock.fixed(Instant.parse("2026-03-02T10:15:30Z"), ZoneOffset.UTC),
                new Random(1));
    }

    public static void main(String[] arguments) throws Exception {
        print("| database | stream | plain JDBC | command | times JDBC |");
        print("|---|---|--:|--:|--:|");
        measure("H2", StoreDatabase::h2);
        measure("PostgreSQL", PostgresServer::newDatabase);
        // PostgreSQL is stopped when this process ends, which its threads would otherwise keep from ending.
        System.exit(0);
    }

    private static void measure(String name, Supplier<String> url) throws Exception {
        AppendBenchmark benchmark = new AppendBenchmark(url.get());
        benchmark.warmUp();
        for (int length : LENGTHS) {
            benchmark.alone(name, length);
        }
        benchmark.races(name);
        benchmark.database.close();
    }

    /** Until the compiler is done with it. */
    private void warmUp() throws Exception {
        StreamId stream = streams(1, WARM_UP_LENGTH).get(0);
        for (int i = 0; i < WARM_UP; i++) {
            jdbc.append(stream);
            jdbc.cut(stream, WARM_UP_LENGTH);
            run(stream);
            jdbc.cut(stream, WARM_UP_LENGTH);
        }
    }

    /** One thread. */
    private void alone(String name, int length) throws Exception {
        List<StreamId> streams = streams(STREAMS, length);
        List<Double> plain = new ArrayList<>();
        List<Double> command = new ArrayList<>();
        List<Double> ratio = new ArrayList<>();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            StreamId stream = streams.get(round % STREAMS);
            double plainTime = time(this::one, () -> jdbc.append(stream));
            jdbc.cut(stream, length);
            double commandTime = time(this::one, () -> run(stream));
            jdbc.cut(stream, length);
            if (round >= ROUNDS) {
                plain.add(plainTime);
                command.add(commandTime);
                ratio.add(commandTime / plainTime);
            }
        }
        row(name, length == 0 ? "fresh" : length + " events", plain, command, ratio);
    }

    /** Many threads on few streams; the time is that of all divided by the number of appends. */
    private void races(String name) throws Exception {
        List<StreamId> streams = streams(RACE_STREAMS, RACE_LENGTH);
        List<Double> plain = new ArrayList<>();
        List<Double> command = new ArrayList<>();
        List<Double> ratio = new ArrayList<>();
        for (int round = 0; round < 2 * RACE_ROUNDS; round++) {
            double plainTime = race(streams, jdbc::append);
            double commandTime = race(streams, this::run);
            if (round >= RACE_ROUNDS) {
                plain.add(plainTime);
                command.add(commandTime);
                ratio.add(commandTime / plainTime);
            }
        }
        row(name, RACERS + " threads, " + RACE_LENGTH + " events", plain, command, ratio);
    }

    private double race(List<StreamId> streams, Append append) throws Exception {
        double time = time(
                this::all,
                () -> Race.run(RACERS, thread -> {
                    for (int done = 0; done < RACE_APPENDS; ) {
                        if (append.to(streams.get((thread + done) % RACE_STREAMS))) {
                            done++;
                        }
                    }
                }));
        for (StreamId stream : streams) {
            jdbc.cut(stream, RACE_LENGTH);
        }
        return time / (RACERS * RACE_APPENDS);
    }

    /** @return whether nobody was quicker, again and again */
    private boolean run(StreamId stream) {
        EventStream<SpecState, SpecEvent> read = runner.read(stream);
        SpecCommand command = read.lastSequence() == 0
                ? BenchmarkSpecs.register()
                : BenchmarkSpecs.nameApprover(numbers.incrementAndGet());
        try {
            if (runner.run(read, command) instanceof Outcome.Done<?, ?> done
                    && done.appended().size() == 1) {
                return true;
            }
            throw new IllegalStateException("Nothing was appended");
        } catch (ConflictException e) {
            return false;
        }
    }

    private List<StreamId> streams(int count, int length) throws Exception {
        List<StreamId> streams = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StreamId stream = new StreamId(String.format(Locale.ROOT, "01%016x", numbers.incrementAndGet()));
            BenchmarkSpecs.fill(runner, stream, length);
            jdbc.cut(stream, length);
            streams.add(stream);
        }
        return streams;
    }

    private static double time(LongSupplier clock, Work work) throws Exception {
        long start = clock.getAsLong();
        work.run();
        return clock.getAsLong() - start;
    }

    /** Processor time where the database is in this process, else the clock. */
    private long one() {
        return embedded ? threads.getCurrentThreadCpuTime() : System.nanoTime();
    }

    private long all() {
        return embedded ? system.getProcessCpuTime() : System.nanoTime();
    }

    private static void row(String name, String what, List<Double> plain, List<Double> command, List<Double> ratio) {
        print(String.format(
                Locale.ROOT,
                "| %s | %s | %,.0f \u00b5s | %,.0f \u00b5s | %.1f |",
                name,
                what,
                median(plain) / MICROSECOND,
                median(command) / MICROSECOND,
                median(ratio)));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void print(String line) {
        System.out.println(line);
    }

    private interface Append {
        /** @return whether it is in */
        boolean to(StreamId stream) throws Exception;
    }

    private interface Work {
        void run() throws Exception;
    }
}
