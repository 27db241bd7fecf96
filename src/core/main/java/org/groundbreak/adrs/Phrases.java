package org.groundbreak.adrs;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** What people write, made comparable. */
final class Phrases {

    private static final Pattern HYPHENS = Pattern.compile("[\\s\\u2010-\\u2015-]+");
    /** Longer ones are no status, no name of a row, no heading that we know. */
    private static final int MOST = 200;

    private static final String KEPT = "()?";

    /** What stands in a cell that is meant to be empty. */
    private static final Set<String> NOTHING = Set.of(
            "",
            "none",
            "n/a",
            "na",
            "no",
            "nothing",
            "tbd",
            "keine",
            "keiner",
            "keins",
            "nichts",
            "k.a",
            "k. a",
            "entf\u00e4llt");

    private Phrases() {}

    /** In lower case, on one line, hyphens as spaces; the first 200 characters of it. */
    static String normal(String words) {
        return HYPHENS.matcher(shortened(words)).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** No more than the first 200 characters: what is kept of a page beside its fields. */
    static String shortened(String words) {
        if (words.length() <= MOST) {
            return words;
        }
        return words.substring(0, Character.isHighSurrogate(words.charAt(MOST - 1)) ? MOST - 1 : MOST);
    }

    /** The same without punctuation and pictures at its edges. A question mark stays, since it takes something back. */
    static String bare(String words) {
        return edged(normal(words), c -> KEPT.indexOf(c) < 0 && isNoWord(c));
    }

    /** Text without the characters at its edges for which something holds; in linear time, as no expression does it. */
    static String edged(String words, IntPredicate dropped) {
        int start = 0;
        int end = words.length();
        while (start < end && dropped.test(words.charAt(start))) {
            start++;
        }
        while (end > start && dropped.test(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }

    private static boolean isNoWord(int c) {
        return !Character.isLetterOrDigit(c);
    }

    /** Whether it says that there is nothing. */
    static boolean isNothing(String words) {
        return NOTHING.contains(bare(words));
    }
}
