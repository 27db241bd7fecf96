package org.groundbreak.confluence.questions;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.PersonBody;
import org.groundbreak.confluence.questions.QuestionsBody.MayBody;
import org.groundbreak.confluence.questions.QuestionsBody.QuestionBody;
import org.groundbreak.confluence.questions.QuestionsBody.StateBody;
import org.groundbreak.confluence.reviews.ReviewVisit;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.AnswerQuestion;
import org.groundbreak.reviews.AskQuestion;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.CarryQuestion;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.Question;
import org.groundbreak.reviews.QuestionKind;
import org.groundbreak.reviews.QuestionState;
import org.groundbreak.reviews.ResolveQuestion;
import org.groundbreak.reviews.ReviewCommand;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.words.Words;

/**
 * Says what was asked of a spec, for one viewer: twenty questions at a time, each with one look at the host's comment. What
 * he may do with one is asked of the rules. Reading only.
 */
public final class QuestionsBodyMaker {

    private static final int PAGE = 20;

    /** What is shown of a question, in UTF-16 units; the comment itself is one click away. */
    private static final int SHOWN = 600;

    private static final MayBody NOTHING = new MayBody(false, false, false, false);

    /** A comment that no question is about. */
    private static final long SOME_COMMENT = Long.MAX_VALUE;

    private final SpecLog log;
    private final CommentFinder comments;
    private final PageAccess access;
    private final Words words;

    QuestionsBodyMaker(SpecLog log, CommentFinder comments, PageAccess access, Words words) {
        this.log = log;
        this.comments = comments;
        this.access = access;
        this.words = words;
    }

    /** The first part of those that are not settled, for the panel; the cursor leads to all others. */
    public QuestionsBody first(ReviewVisit review) {
        return body(review, QuestionPlace.START, true);
    }

    /**
     * Those behind a place.
     *
     * @param cursor null or empty for the start
     * @throws org.groundbreak.host.rest.Problem 400 {@code bad-cursor}
     */
    QuestionsBody from(ReviewVisit review, String cursor) {
        return body(review, QuestionPlace.parse(cursor), false);
    }

    private QuestionsBody body(ReviewVisit review, QuestionPlace from, boolean unsettledOnly) {
        List<Question> all = review.sight().review().questions().all();
        List<Question> behind = all.stream()
                .filter(question -> QuestionPlace.of(question).compareTo(from) > 0)
                .sorted(Comparator.comparing(QuestionPlace::of))
                .toList();
        List<Question> page = behind.stream()
                .filter(question -> !unsettledOnly || question.state().isUnsettled())
                .limit(PAGE)
                .toList();
        QuestionPlace last = page.isEmpty() ? from : QuestionPlace.of(page.get(page.size() - 1));
        boolean readOnly = review.readOnly();
        boolean mayComment = access.mayComment(review.visit().page());
        return new QuestionsBody(
                count(all, QuestionState::isUnsettled),
                (int) all.stream().filter(Question::isInTheWay).count(),
                count(all, state -> !state.isUnsettled()),
                bodies(review, page, mayComment, readOnly),
                behind.size() > page.size() ? last.text() : null,
                !readOnly && mayAsk(review),
                mayComment ? null : words.text("question.cannot-comment"));
    }

    private static int count(List<Question> questions, java.util.function.Predicate<QuestionState> wanted) {
        return (int) questions.stream().filter(one -> wanted.test(one.state())).count();
    }

    private List<QuestionBody> bodies(ReviewVisit review, List<Question> page, boolean mayComment, boolean readOnly) {
        Map<Long, PageComment> shown = comments.shown(
                review.visit().page(), page.stream().map(Question::commentId).toList());
        Map<Long, String> reasons = log.textsOf(
                review.visit().spec(),
                page.stream()
                        .filter(question -> question.state() == QuestionState.CARRIED)
                        .map(Question::sequence)
                        .toList());
        return page.stream()
                .map(question -> body(
                        review,
                        question,
                        Optional.ofNullable(shown.get(question.commentId())),
                        reasons.get(question.sequence()),
                        mayComment,
                        readOnly))
                .toList();
    }

    private QuestionBody body(
            ReviewVisit review,
            Question question,
            Optional<PageComment> comment,
            String reason,
            boolean mayComment,
            boolean readOnly) {
        return new QuestionBody(
                question.commentId(),
                person(review, question.asker()),
                question.lens().name(),
                words.text("lens." + question.lens()),
                question.blocking(),
                question.kind().name(),
                state(review, question),
                comment.map(written -> written.excerpt(SHOWN)).orElse(null),
                question.isElsewhere() ? words.text("question.elsewhere") : null,
                comment.map(PageComment::path).orElse(null),
                question.askedAt().toString(),
                words.instant(question.askedAt()),
                reason,
                question.asker().equals(review.asking().actor()),
                readOnly ? NOTHING : may(review, question, comment.isPresent(), mayComment));
    }

    private StateBody state(ReviewVisit review, Question question) {
        boolean said =
                question.state() != QuestionState.OPEN && !question.movedBy().equals(PersonNumber.CLOCK);
        return new StateBody(
                question.state().name(),
                words.text("question.state." + question.state()),
                lozenge(question.state()),
                said ? person(review, question.movedBy()) : null);
    }

    private static String lozenge(QuestionState state) {
        return switch (state) {
            case OPEN -> "aui-lozenge-moved";
            case ANSWERED -> "aui-lozenge-inprogress";
            case RESOLVED -> "aui-lozenge-success";
            case CARRIED, GONE -> "aui-lozenge-default";
        };
    }

    private MayBody may(ReviewVisit review, Question question, boolean shown, boolean mayComment) {
        Asking asking = review.asking();
        long id = question.commentId();
        boolean settled = !question.state().isUnsettled();
        return new MayBody(
                shown && mayComment && may(review, new AnswerQuestion(asking, id)),
                !settled && may(review, new ResolveQuestion(asking, id)),
                !settled && may(review, new CarryQuestion(asking, id, Optional.empty())),
                shown && settled && may(review, again(asking, question)));
    }

    private static AskQuestion again(Asking asking, Question question) {
        return new AskQuestion(
                asking, question.commentId(), question.asker(), question.lens(), question.blocking(), question.kind());
    }

    private boolean mayAsk(ReviewVisit review) {
        Asking asking = review.asking();
        return !review.readOnly()
                && may(
                        review,
                        new AskQuestion(asking, SOME_COMMENT, asking.actor(), Lens.FREE, false, QuestionKind.QUESTION));
    }

    private boolean may(ReviewVisit review, ReviewCommand command) {
        return log.wouldChange(review.visit().spec(), new ReviewStep(command));
    }

    private PersonBody person(ReviewVisit review, PersonNumber number) {
        return new PersonBody(review.visit()
                .cast()
                .user(Optional.of(number))
                .map(ConfluenceUser::getFullName)
                .orElseGet(() -> words.text("person.gone")));
    }
}
