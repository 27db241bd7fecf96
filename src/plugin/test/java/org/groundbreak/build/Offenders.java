package org.groundbreak.build;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Each class in here breaks a rule of {@link HouseRules} in one way, so that a rule that finds nothing is found out. */
final class Offenders {

    private Offenders() {}

    /** Make a thread. */
    static final class Threads {

        Object plain() {
            return new Thread(() -> {});
        }

        static final class Named {
            Object make() {
                return new Thread(null, () -> {}, "name", 0);
            }
        }

        static final class Referred {
            Supplier<Thread> make() {
                return Thread::new;
            }
        }

        static final class Subclass extends Thread {}

        static final class Pools {
            Object make() {
                return Executors.newSingleThreadExecutor();
            }
        }

        static final class Pool {
            Object make() {
                return new ThreadPoolExecutor(1, 1, 1, TimeUnit.DAYS, new LinkedBlockingQueue<>());
            }
        }

        static final class Scheduled {
            Object make() {
                return new ScheduledThreadPoolExecutor(1);
            }
        }

        static final class Fork {
            Object make() {
                return ForkJoinPool.commonPool();
            }
        }

        static final class Async {
            Object make() {
                return CompletableFuture.runAsync(() -> {});
            }
        }

        static final class Then {
            Object make(CompletableFuture<String> future) {
                return future.thenApplyAsync(String::length);
            }
        }

        static final class Late {
            Object make(CompletableFuture<String> future) {
                return future.orTimeout(1, TimeUnit.DAYS);
            }
        }

        static final class Timed {
            Object make() {
                return new Timer();
            }
        }

        static final class ParallelCollection {
            long make(List<String> list) {
                return list.parallelStream().count();
            }
        }

        static final class ParallelStream {
            long make(List<String> list) {
                return list.stream().parallel().count();
            }
        }

        static final class ParallelSort {
            void make(int[] numbers) {
                java.util.Arrays.parallelSort(numbers);
            }
        }

        static final class Client {
            Object make() {
                return HttpClient.newHttpClient();
            }
        }

        static final class Other {
            Object make() throws Exception {
                return new ProcessBuilder("true").start();
            }
        }
    }

    /** Ask the machine for its clock, zone, language or character set. */
    static final class Machine {

        Object instant() {
            return Instant.now();
        }

        static final class Today {
            Object ask() {
                return LocalDate.now();
            }
        }

        static final class Here {
            Object ask() {
                return LocalDateTime.now(ZoneId.of("Europe/Berlin"));
            }
        }

        static final class Zoned {
            Supplier<ZonedDateTime> ask() {
                return ZonedDateTime::now;
            }
        }

        static final class OldDate {
            Object ask() {
                return new Date();
            }
        }

        static final class OldCalendar {
            Object ask() {
                return Calendar.getInstance();
            }
        }

        static final class SystemClock {
            Object ask() {
                return Clock.systemDefaultZone();
            }
        }

        static final class Millis {
            long ask() {
                return System.currentTimeMillis();
            }
        }

        static final class Nanos {
            long ask() {
                return System.nanoTime();
            }
        }

        static final class Zone {
            Object ask() {
                return ZoneId.systemDefault();
            }
        }

        static final class OldZone {
            Object ask() {
                return TimeZone.getDefault();
            }
        }

        static final class Language {
            Object ask() {
                return Locale.getDefault();
            }
        }

        static final class Lower {
            Object ask(String text) {
                return text.toLowerCase();
            }
        }

        static final class Formatted {
            Object ask(double number) {
                return String.format("%f", number);
            }
        }

        static final class Numbers {
            Object ask() {
                return NumberFormat.getInstance();
            }
        }

        static final class Dates {
            Object ask() {
                return DateTimeFormatter.ofPattern("MMM");
            }
        }

        static final class Bytes {
            Object ask(String text) {
                return text.getBytes();
            }
        }

        static final class Text {
            Object ask(byte[] bytes) {
                return new String(bytes);
            }
        }

        static final class Reading {
            Object ask(InputStream in) {
                return new InputStreamReader(in);
            }
        }
    }

    /** Keep something in a static field. */
    static final class State {
        static int count;

        static final class FilledList {
            static final List<String> SEEN = new ArrayList<>();
        }

        static final class FilledSet {
            static final Set<String> SEEN = Collections.synchronizedSet(new HashSet<>());
        }

        static final class FilledMap {
            static final Map<String, String> SEEN = new HashMap<>();
        }

        static final class Shared {
            static final ConcurrentHashMap<String, String> SEEN = new ConcurrentHashMap<>();
        }

        static final class Atomic {
            static final AtomicLong NEXT = new AtomicLong();
        }

        static final class Array {
            static final String[] LAST = new String[1];
        }

        static final class Builder {
            static final StringBuilder TEXT = new StringBuilder();
        }

        static final class OfAThread {
            static final ThreadLocal<String> USER = new ThreadLocal<>();
        }

        static final class Holder {
            static final Holder HERE = new Holder();
            private String last;

            void keep(String text) {
                last = text;
            }

            String last() {
                return last;
            }
        }
    }

    /** Breaks none of the rules. */
    static final class Innocent {
        private static final Set<Integer> FEW = Set.of(401, 405);
        private static final List<String> NAMES = List.of("a", "b");

        boolean ask(int number, Clock clock, String text) {
            Thread.currentThread().interrupt();
            return FEW.contains(number)
                    && NAMES.contains(text.toLowerCase(Locale.ROOT))
                    && Instant.now(clock).isAfter(Instant.EPOCH)
                    && new Date(0).before(Date.from(clock.instant()));
        }
    }
}
