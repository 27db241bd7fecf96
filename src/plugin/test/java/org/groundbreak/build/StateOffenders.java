package org.groundbreak.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Each class in here keeps something in a static field, so that a rule of {@link HouseRules} that finds nothing is
 * found out.
 */
final class StateOffenders {

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

    static final class KeptMap {
        private static final Map<String, String> SEEN = new HashMap<>();

        static void keep(String text) {
            SEEN.put(text, text);
        }
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
