package org.groundbreak.confluence.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.questions.QuestionsBody.QuestionBody;
import org.groundbreak.confluence.reviews.ReasonRequest;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.reviews.Question;
import org.groundbreak.reviews.QuestionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comments become questions of whoever wrote them, as far as the viewer may view them (rules R12, R13, Q1 and Q2). */
class QuestionServiceTest {

    private static final long ID = 42;
    private static final long COMMENT = 7;

    private final SpecFixture fixture = new SpecFixture();
    private final QuestionService questions = fixture.questions.service();
    private Page page;

    @BeforeEach
    void spec() {
        page = fixture.spec(ID, "author");
        fixture.confluence.signIn("product");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenACommentOfSomebodyElseWhenMarkedThenItIsHisQuestion() {
        comment(COMMENT, null, "engineer");

        ask(COMMENT, true);

        Question question = question(COMMENT);
        assertEquals(fixture.number("engineer"), question.asker());
        assertEquals(fixture.number("product"), question.movedBy());
        assertTrue(question.isInTheWay());
    }

    @Test
    void givenACommentOfNobodyWhenMarkedThenItIsTheQuestionOfWhoeverMarksIt() {
        comment(COMMENT, null, null);

        ask(COMMENT, false);

        assertEquals(fixture.number("product"), question(COMMENT).asker());
    }

    /** Rule Q1. */
    @Test
    void givenWhatIsNoPublishedCommentOfThePageThatTheViewerMayViewThenNothingIsMarked() {
        Page other = fixture.spec(43, "author");
        fixture.confluence.comment(1, other, null, "engineer", SpecFixture.NOW);
        when(comment(2, null, "engineer").isDraft()).thenReturn(true);
        when(comment(3, null, "engineer").isDeleted()).thenReturn(true);
        when(comment(4, null, "engineer").isLatestVersion()).thenReturn(false);
        Comment hidden = comment(5, null, "engineer");
        when(fixture.confluence.permissions().hasPermission(any(), eq(Permission.VIEW), eq(hidden)))
                .thenReturn(false);
        when(comment(6, null, "engineer").getContainer()).thenReturn(null);

        for (long id : List.of(1L, 2L, 3L, 4L, 5L, 6L, 99L)) {
            assertEquals("no-comment", refusal(() -> ask(id, true)), "comment " + id);
        }
        assertTrue(fixture.state(ID).review().review().questions().isEmpty());
    }

    @Test
    void givenWhatMakesNoSenseThenItIsRefused() {
        comment(COMMENT, null, "engineer");

        assertEquals(
                "comment-required",
                refusal(() -> questions.ask(ID, () -> new QuestionRequest(null, null, false, null))));
        assertEquals(
                "unknown-lens",
                refusal(() -> questions.ask(ID, () -> new QuestionRequest(COMMENT, "<b>", false, null))));
        assertEquals(
                "unknown-question-kind",
                refusal(() -> questions.ask(ID, () -> new QuestionRequest(COMMENT, null, false, "free"))));
    }

    @Test
    void givenWhoMayNotThenNothingIsKeptOfHim() {
        comment(COMMENT, null, "engineer");
        ask(COMMENT, true);
        fixture.confluence.signIn("outsider");

        assertEquals("not-the-asker", refusal(() -> questions.resolve(ID, COMMENT)));
        assertEquals("not-the-driver", refusal(() -> questions.carry(ID, COMMENT, () -> new ReasonRequest("Later"))));
        assertEquals("no-reply", refusal(() -> questions.answer(ID, COMMENT)));
        assertEquals("not-a-question", refusal(() -> questions.resolve(ID, 99)));
        assertEquals(Optional.empty(), fixture.store.people().known(fixture.confluence.key("outsider")));
    }

    @Test
    void givenAReplyOfTheViewerHoweverDeepThenTheQuestionIsAnsweredByHim() {
        Comment asked = comment(COMMENT, null, "engineer");
        ask(COMMENT, true);
        Comment own = comment(8, asked, "engineer");
        comment(9, own, "product");

        questions.answer(ID, COMMENT);

        assertEquals(QuestionState.ANSWERED, question(COMMENT).state());
        assertEquals(fixture.number("product"), question(COMMENT).movedBy());
    }

    /** Rule Q5, as the background goes by it. */
    @Test
    void givenAReplyFromBeforeItWasAskedAgainThenPressingDoesNotAnswerWithIt() {
        Comment asked = comment(COMMENT, null, "engineer");
        comment(9, asked, "product");
        fixture.confluence.signIn("engineer");
        ask(COMMENT, true);
        questions.resolve(ID, COMMENT);
        fixture.clock.set(SpecFixture.NOW.plusSeconds(60));
        ask(COMMENT, true);
        fixture.confluence.signIn("product");
        assertEquals("no-reply", refusal(() -> questions.answer(ID, COMMENT)));

        fixture.confluence.comment(10, page, asked, "product", SpecFixture.NOW.plusSeconds(61));
        questions.answer(ID, COMMENT);
        assertEquals(QuestionState.ANSWERED, question(COMMENT).state());
    }

    @Test
    void givenAQuestionThenItSaysToEachWhatHeMayDo() {
        comment(COMMENT, null, "engineer");
        fixture.approver(page, "author", "designer");
        fixture.confluence.signIn("product");
        ask(COMMENT, true);

        assertEquals(List.of(true, false, false, false), may("product"));
        assertEquals(List.of(false, true, false, false), may("engineer"));
        assertEquals(List.of(true, true, false, false), may("designer"));
        assertEquals(List.of(true, false, true, false), may("author"));
        assertTrue(shown("engineer").mine());

        fixture.confluence.signIn("author");
        questions.carry(ID, COMMENT, () -> new ReasonRequest(" Next quarter "));
        assertEquals("Next quarter", shown("product").reason());
        assertEquals(List.of(false, false, false, true), may("engineer"));
        assertEquals(List.of(false, false, false, false), may("product"));
    }

    @Test
    void givenReadOnlyModeThenNobodyMayDoAnything() {
        comment(COMMENT, null, "engineer");
        ask(COMMENT, true);
        when(fixture.confluence.accessMode().shouldEnforceReadOnlyAccess()).thenReturn(true);

        assertEquals(List.of(false, false, false, false), may("engineer"));
        assertFalse(questions.questions(ID, null).ask());
        assertEquals("read-only", refusal(() -> ask(COMMENT, true)));
    }

    /** Nothing of a comment is kept by us. */
    @Test
    void givenACommentThatChangedOrWasHiddenThenWhatIsShownDoesToo() {
        Comment comment = comment(COMMENT, null, "engineer");
        ask(COMMENT, true);
        when(comment.getBodyAsString()).thenReturn("<p>Said &lt;script&gt; otherwise</p>");
        assertEquals("Said <script> otherwise", shown("product").text());

        when(fixture.confluence.permissions().hasPermission(any(), eq(Permission.VIEW), eq(comment)))
                .thenReturn(false);
        assertNull(shown("product").text());
        assertNull(shown("product").path());
        assertEquals(List.of(false, false, false, false), may("product"));
    }

    @Test
    void givenManyQuestionsThenWhatBlocksComesFirstAndTheListEndsAtTheLast() {
        for (long id = 1; id <= 25; id++) {
            fixture.clock.set(SpecFixture.NOW.plusSeconds(id));
            comment(id, null, "engineer");
            ask(id, id == 24);
        }
        fixture.confluence.signIn("engineer");
        questions.resolve(ID, 1);

        QuestionsBody first = fixture.panel(ID).spec().review().questions();
        assertEquals(List.of(24, 1, 1), List.of(first.open(), first.blocking(), first.settled()));
        assertEquals(24, first.questions().get(0).commentId());
        assertEquals(2, first.questions().get(1).commentId());
        QuestionsBody rest = questions.questions(ID, first.cursor());
        assertEquals(
                List.of(21L, 22L, 23L, 25L, 1L),
                rest.questions().stream().map(QuestionBody::commentId).toList());
        assertNull(rest.cursor());
        assertEquals("bad-cursor", refusal(() -> questions.questions(ID, "0-1-2-3")));
    }

    @Test
    void givenCommentsThenThoseThatAreNoQuestionsAreOfferedTwentyAtATime() {
        for (long id = 1; id <= 23; id++) {
            fixture.confluence.comment(id, page, null, "engineer", SpecFixture.NOW.plusSeconds(id / 2));
        }
        ask(23, false);

        CommentListBody first = questions.comments(ID, "");
        CommentListBody rest = questions.comments(ID, first.cursor());

        assertEquals(22, first.comments().get(0).commentId());
        assertEquals(20, first.comments().size());
        assertEquals(
                List.of(2L, 1L),
                rest.comments().stream()
                        .map(CommentListBody.CommentBody::commentId)
                        .toList());
        assertNull(rest.cursor());
        assertEquals("bad-cursor", refusal(() -> questions.comments(ID, "now")));
    }

    private Comment comment(long id, Comment parent, String writer) {
        return fixture.confluence.comment(id, page, parent, writer, SpecFixture.NOW);
    }

    private void ask(long comment, boolean blocking) {
        questions.ask(ID, () -> new QuestionRequest(comment, "FREE", blocking, null));
    }

    private Question question(long comment) {
        return fixture.state(ID).review().review().questions().of(comment).orElseThrow();
    }

    private QuestionBody shown(String viewer) {
        fixture.confluence.signIn(viewer);
        return questions.questions(ID, null).questions().get(0);
    }

    private List<Boolean> may(String viewer) {
        QuestionsBody.MayBody may = shown(viewer).may();
        return List.of(may.answer(), may.resolve(), may.carry(), may.askAgain());
    }

    private static String refusal(Runnable command) {
        return assertThrows(Problem.class, command::run).code();
    }
}
