package org.groundbreak.confluence.questions;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.reviews.Question;

/**
 * Where a question stands in the list: what blocks first, then what is not settled, then all others; of each the oldest first.
 * A place holds while others come, go and move.
 *
 * @param group 0 blocks, 1 is not settled, 2 is
 * @param askedAt milliseconds
 * @param commentId of two at once
 */
record QuestionPlace(int group, long askedAt, long commentId) implements Comparable<QuestionPlace> {

    /** Before all of them. */
    static final QuestionPlace START = new QuestionPlace(0, 0, 0);

    private static final int SETTLED = 2;
    private static final Pattern TEXT = Pattern.compile("([0-2])-([0-9]{1,15})-(-?[0-9]{1,18})");
    private static final Comparator<QuestionPlace> ORDER = Comparator.comparingInt(QuestionPlace::group)
            .thenComparingLong(QuestionPlace::askedAt)
            .thenComparingLong(QuestionPlace::commentId);

    static QuestionPlace of(Question question) {
        int group = question.isInTheWay() ? 0 : question.state().isUnsettled() ? 1 : SETTLED;
        return new QuestionPlace(group, question.askedAt().toEpochMilli(), question.commentId());
    }

    /**
     * What {@link #text} has written.
     *
     * @param text null or empty for the start
     * @throws Problem 400 {@code bad-cursor} for anything else
     */
    static QuestionPlace parse(String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        Matcher parts = TEXT.matcher(Limits.name(text));
        if (!parts.matches()) {
            throw Problem.badRequest("bad-cursor");
        }
        return new QuestionPlace(
                Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3)));
    }

    boolean isSettled() {
        return group == SETTLED;
    }

    /** For the next request. */
    String text() {
        return group + "-" + askedAt + "-" + commentId;
    }

    @Override
    public int compareTo(QuestionPlace other) {
        return ORDER.compare(this, other);
    }
}
