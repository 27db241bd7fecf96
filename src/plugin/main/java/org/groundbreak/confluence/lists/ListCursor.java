package org.groundbreak.confluence.lists;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.host.rest.Problem;

/**
 * A place in a list, behind which it goes on.
 *
 * @param block where the host's list begins that is sorted by itself; 0 where all of it is sorted
 * @param changedAt when the last one before that place was changed
 * @param id the last one before that place
 */
public record ListCursor(int block, Instant changedAt, long id) {

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,7})-([0-9]{1,15})-([0-9]{1,18})");
    private static final long LATEST = 999_999_999_999_999L;
    private static final long LARGEST = 999_999_999_999_999_999L;

    /** Before everything. */
    public static final ListCursor START = startOf(0);

    /** Before everything in a block. */
    public static ListCursor startOf(int block) {
        return new ListCursor(block, Instant.ofEpochMilli(LATEST), LARGEST);
    }

    /**
     * What {@link #text} has written.
     *
     * @param text null or empty for the start
     * @throws Problem 400 for anything else
     */
    static ListCursor parse(String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw Problem.badRequest("bad-cursor");
        }
        return new ListCursor(
                Integer.parseInt(parts.group(1)),
                Instant.ofEpochMilli(Long.parseLong(parts.group(2))),
                Long.parseLong(parts.group(3)));
    }

    /** Whether it is before everything in its block. */
    public boolean isStart() {
        return equals(startOf(block));
    }

    /** For the next request. */
    String text() {
        return block + "-" + changedAt.toEpochMilli() + "-" + id;
    }

    /** The same, always as long: what is sealed shows its length. */
    String evenText() {
        return String.format(Locale.ROOT, "%07d-%015d-%018d", block, changedAt.toEpochMilli(), id);
    }

    /** Whether one comes behind this place: the last changed comes first, of two at once the one with the greater id. */
    public boolean isBefore(Instant changed, long other) {
        int order = changed.compareTo(changedAt);
        return order < 0 || order == 0 && other < id;
    }

    /** The place behind another one of the same block. */
    public ListCursor behind(Instant changed, long other) {
        return new ListCursor(block, changed, other);
    }
}
