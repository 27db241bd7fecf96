package org.groundbreak.build;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Breaks none of the rules of {@link HouseRules}. */
final class Innocent {

    private static final Set<Integer> FEW = Set.of(401, 405);
    private static final List<String> NAMES = List.of("a", "b");
    private static final java.util.Map<String, Integer> NUMBERS = new java.util.HashMap<>();

    static {
        number("a");
    }

    private static void number(String name) {
        NUMBERS.put(name, NUMBERS.size());
    }

    boolean ask(int number, Clock clock, String text) {
        Thread.currentThread().interrupt();
        return FEW.contains(number)
                && NUMBERS.containsKey(text)
                && NAMES.contains(text.toLowerCase(Locale.ROOT))
                && Instant.now(clock).isAfter(Instant.EPOCH)
                && new Date(0).before(Date.from(clock.instant()));
    }
}
