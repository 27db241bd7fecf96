package org.groundbreak.confluence.questions;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.confluence.reviews.EnumText;
import org.groundbreak.confluence.reviews.ReasonRequest;
import org.groundbreak.confluence.reviews.ReviewDesk;
import org.groundbreak.confluence.reviews.ReviewVisit;
import org.groundbreak.confluence.specs.SpecDesk;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.AnswerQuestion;
import org.groundbreak.reviews.AskQuestion;
import org.groundbreak.reviews.CarryQuestion;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.Question;
import org.groundbreak.reviews.QuestionKind;
import org.groundbreak.reviews.ResolveQuestion;

/** What people do with questions. Every method answers for whoever is signed in on this thread. */
public final class QuestionService {

    private final ReviewDesk desk;
    private final SpecDesk specs;
    private final CommentFinder comments;
    private final QuestionsBodyMaker bodies;
    private final CommentListMaker lists;

    QuestionService(
            ReviewDesk desk,
            SpecDesk specs,
            CommentFinder comments,
            QuestionsBodyMaker bodies,
            CommentListMaker lists) {
        this.desk = desk;
        this.specs = specs;
        this.comments = comments;
        this.bodies = bodies;
        this.lists = lists;
    }

    /** The questions behind a place of their list. Problems: 400 no such place, 401, 404. */
    public QuestionsBody questions(long contentId, String cursor) {
        return bodies.from(desk.open(contentId), cursor);
    }

    /** The comments behind a place that are no questions. Problems: 400 no such place, 401, 404. */
    public CommentListBody comments(long contentId, String cursor) {
        return lists.of(desk.open(contentId), cursor);
    }

    /**
     * Makes a comment of the page a question, or asks a settled one again (rule R12). Whoever wrote the comment is its asker;
     * where that is nobody, whoever marks it. Problems: 400 no such lens or kind, or no comment named; 401, 403 settled and not
     * his to ask again, 404 hidden, or no such comment of the page, 405, 409 its comment was gone.
     *
     * @param body read once it is sure that he may view the page
     */
    public SpecVisit ask(long contentId, Supplier<QuestionRequest> body) {
        ReviewVisit review = desk.openForCommand(contentId);
        QuestionRequest request = body.get();
        boolean blocking = Boolean.TRUE.equals(request.blocking());
        long commentId = request.commentId() == null ? 0 : request.commentId();
        if (!Limits.isId(commentId)) {
            throw Problem.badRequest("comment-required");
        }
        Lens lens = request.lens() == null ? Lens.FREE : EnumText.read(Lens.class, request.lens(), "unknown-lens");
        QuestionKind kind = request.kind() == null
                ? QuestionKind.QUESTION
                : EnumText.read(QuestionKind.class, request.kind(), "unknown-question-kind");
        PageComment comment =
                comments.shown(review.visit().page(), commentId).orElseThrow(() -> Problem.notFound("no-comment"));
        Optional<PersonNumber> known =
                review.sight().review().questions().of(commentId).map(Question::asker);
        UserKey writer = comment.writer()
                .map(ConfluenceUser::getKey)
                .orElse(review.visit().viewer());
        desk.require(
                review,
                new AskQuestion(review.asking(), commentId, known.orElse(PersonNumber.STRANGER), lens, blocking, kind));
        SpecVisit met = specs.meet(
                review.visit(),
                new LinkedHashSet<>(List.of(writer, review.visit().viewer())));
        PersonNumber asker = known.orElseGet(() -> met.cast().numberOf(writer));
        return desk.carryOut(review.on(met), asking -> new AskQuestion(asking, commentId, asker, lens, blocking, kind));
    }

    /**
     * Notices that the viewer has replied (rules R13, Q2 and Q5). Problems: 401, 404, 405, 409 no question, or there is no reply
     * of his that answers it.
     */
    public SpecVisit answer(long contentId, long commentId) {
        ReviewVisit review = desk.openForCommand(contentId);
        desk.require(review, new AnswerQuestion(review.asking(), commentId));
        Replies replies = new Replies(comments.shown(review.visit().page()));
        boolean replied = review.sight().review().questions().of(commentId).stream()
                .flatMap(question -> replies.thatCount(question).stream())
                .flatMap(reply -> reply.writer().stream())
                .anyMatch(user -> user.getKey().equals(review.visit().viewer()));
        if (!replied) {
            throw Problem.conflict("no-reply");
        }
        return desk.carryOut(review, asking -> new AnswerQuestion(asking, commentId));
    }

    /** Says that a question is settled (rule R13). Problems: 401, 403 neither asker nor approver, 404, 405, 409. */
    public SpecVisit resolve(long contentId, long commentId) {
        return desk.carryOut(desk.openForCommand(contentId), asking -> new ResolveQuestion(asking, commentId));
    }

    /**
     * Puts a question off to later (rule R13). Problems: 401, 403 neither driver nor administrator, 404, 405, 409.
     *
     * @param body read once it is sure that he may
     */
    public SpecVisit carry(long contentId, long commentId, Supplier<ReasonRequest> body) {
        ReviewVisit review = desk.openForCommand(contentId);
        desk.require(review, new CarryQuestion(review.asking(), commentId, Optional.empty()));
        Optional<String> reason = Optional.ofNullable(body.get().reason());
        return desk.carryOut(review, asking -> new CarryQuestion(asking, commentId, reason));
    }
}
