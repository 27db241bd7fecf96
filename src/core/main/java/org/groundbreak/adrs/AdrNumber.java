package org.groundbreak.adrs;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people type it: {@code 12}, {@code 0012}, {@code ADR-12}, {@code Pay 7}, {@code #3}. Rule A13.
 *
 * @param prefix in upper case; empty where there is none
 * @param value at least 0
 */
public record AdrNumber(String prefix, int value) implements Comparable<AdrNumber> {

    /** A number above is a date or a mistake; the next one is not counted from it. */
    public static final int MOST = 999_999;

    /** What says no more than that it is a number. */
    private static final Set<String> NUMBER = Set.of("NO", "NR", "NUMBER", "NUMMER");

    private static final int LONGEST = 60;
    private static final String WORD = "\\p{L}(?:[\\p{L}\\p{N}]{0,18}\\p{L})?";
    private static final Pattern TYPED =
            Pattern.compile("(?:(" + WORD + "(?:[-_.]" + WORD + ")?)?[\\s\\u2010-\\u2015_#.:-]*?)([0-9]{1,6})\\.?");

    /** @throws IllegalArgumentException when the value is out of range */
    public AdrNumber {
        if (value < 0 || value > MOST) {
            throw new IllegalArgumentException("Not a number of an ADR: " + value);
        }
    }

    /** Reads what somebody typed; empty when it is no number of at most six digits, with or without a prefix. */
    public static Optional<AdrNumber> typed(String words) {
        Matcher matcher = TYPED.matcher(words.strip());
        if (words.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        String prefix = matcher.group(1) == null ? "" : matcher.group(1).toUpperCase(Locale.ROOT);
        prefix = NUMBER.contains(prefix) ? "" : prefix;
        return Optional.of(new AdrNumber(prefix, Integer.parseInt(matcher.group(2))));
    }

    /** By prefix, then by value. */
    @Override
    public int compareTo(AdrNumber other) {
        int byPrefix = prefix.compareTo(other.prefix);
        return byPrefix != 0 ? byPrefix : Integer.compare(value, other.value);
    }

    /** Such as {@code ADR-12}, or {@code 12} without a prefix. */
    @Override
    public String toString() {
        return prefix.isEmpty() ? Integer.toString(value) : prefix + "-" + value;
    }
}
