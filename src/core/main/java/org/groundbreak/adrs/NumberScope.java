package org.groundbreak.adrs;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Within what numbers are given: a space, or all pages of one prefix. Rule A13: the next number is above the highest
 * that was taken or typed, so that records written by hand keep theirs. A typed number in the last tenth of the six digits
 * is held by its page like any other, but leads no row: else one edit of one page would leave all later records without a
 * number for ever, since what was taken is never given back.
 *
 * @param id stable, as the store has it
 * @param prefix in front of the numbers, in upper case; empty for none
 */
public record NumberScope(String id, String prefix) {

    public NumberScope {
        Objects.requireNonNull(id);
        prefix = prefix.strip().toUpperCase(Locale.ROOT);
    }

    /** From here on a number that is typed does not count for the next one; some hundred thousand are left behind it. */
    static final int LEADS_NO_MORE = 900_000;

    /**
     * The number after all that are known; 1 when none is. Whether nobody else takes it meanwhile, the store decides.
     *
     * @param typed the numbers that pages of the scope have in their row
     * @param taken the numbers that were given to pages, also those that are gone
     * @return empty when all six digits are used up
     */
    public OptionalInt next(Collection<AdrNumber> typed, IntStream taken) {
        int highest = IntStream.concat(typed.stream().filter(this::counts).mapToInt(AdrNumber::value), taken)
                .max()
                .orElse(0);
        return highest >= AdrNumber.MOST ? OptionalInt.empty() : OptionalInt.of(highest + 1);
    }

    /** A typed number of another prefix belongs to another row of numbers; without prefixes, all are one row. */
    private boolean counts(AdrNumber number) {
        return number.value() < LEADS_NO_MORE
                && (prefix.isEmpty()
                        || number.prefix().isEmpty()
                        || number.prefix().equals(prefix));
    }

    /** The number with the scope's prefix where it has none of its own. */
    AdrNumber full(AdrNumber number) {
        return number.prefix().isEmpty() ? new AdrNumber(prefix, number.value()) : number;
    }
}
