package org.groundbreak.build;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Each class in here makes a thread in a way of its own, so that a rule of {@link HouseRules} that finds nothing
 * is found out.
 */
final class ThreadOffenders {

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
