package org.groundbreak.confluence.questions;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.confluence.people.PersonBody;
import org.groundbreak.confluence.questions.CommentListBody.CommentBody;
import org.groundbreak.confluence.reviews.ReviewVisit;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.reviews.QuestionList;
import org.groundbreak.words.Words;

/** Lists the comments of a page that could be marked as questions, for one viewer. Reading only. */
final class CommentListMaker {

    private static final int PAGE = 20;

    /** What is shown of a comment, in UTF-16 units. */
    private static final int SHOWN = 200;

    private static final Pattern CURSOR = Pattern.compile("([0-9]{1,15})-([0-9]{1,18})");
    private static final Comparator<PageComment> LATEST_FIRST = Comparator.comparing(PageComment::writtenAt)
            .thenComparing(PageComment::id)
            .reversed();

    private final CommentFinder comments;
    private final Words words;

    CommentListMaker(CommentFinder comments, Words words) {
        this.comments = comments;
        this.words = words;
    }

    /**
     * Those behind a place.
     *
     * @param cursor null or empty for the start
     * @throws Problem 400 {@code bad-cursor}
     */
    CommentListBody of(ReviewVisit review, String cursor) {
        String from = Limits.name(cursor == null ? "" : cursor);
        Matcher place = CURSOR.matcher(from);
        if (!from.isEmpty() && !place.matches()) {
            throw Problem.badRequest("bad-cursor");
        }
        QuestionList questions = review.sight().review().questions();
        List<PageComment> found = comments.shown(review.visit().page()).stream()
                .filter(comment -> questions.of(comment.id()).isEmpty())
                .filter(comment -> from.isEmpty() || isBehind(comment, place))
                .sorted(LATEST_FIRST)
                .limit(PAGE + 1L)
                .toList();
        List<PageComment> page = found.subList(0, Math.min(PAGE, found.size()));
        return new CommentListBody(
                page.stream().map(comment -> body(review, comment)).toList(),
                found.size() > PAGE ? cursor(page.get(PAGE - 1)) : null);
    }

    private static boolean isBehind(PageComment comment, Matcher place) {
        long at = Long.parseLong(place.group(1));
        long written = comment.writtenAt().toEpochMilli();
        return written < at || written == at && comment.id() < Long.parseLong(place.group(2));
    }

    private static String cursor(PageComment last) {
        return last.writtenAt().toEpochMilli() + "-" + last.id();
    }

    private CommentBody body(ReviewVisit review, PageComment comment) {
        String writer = comment.writer().map(ConfluenceUser::getFullName).orElseGet(() -> words.text("person.gone"));
        return new CommentBody(
                comment.id(),
                new PersonBody(writer),
                comment.excerpt(SHOWN),
                comment.path(),
                words.instant(comment.writtenAt()),
                comment.writer()
                        .map(ConfluenceUser::getKey)
                        .filter(review.visit().viewer()::equals)
                        .isPresent());
    }
}
