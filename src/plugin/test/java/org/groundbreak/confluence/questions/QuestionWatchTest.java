package org.groundbreak.confluence.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentRemoveEvent;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventPublisher;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.TestConfluenceParts;
import org.groundbreak.confluence.reviews.ReasonRequest;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.TestParts;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Question;
import org.groundbreak.reviews.QuestionState;
import org.groundbreak.store.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the comments of questions is noticed: replies, and what is gone (rules Q2 to Q4). */
class QuestionWatchTest {

    private static final long ID = 42;
    private static final long COMMENT = 7;

    private final SpecFixture fixture = new SpecFixture();
    private Page page;
    private Comment asked;

    @BeforeEach
    void question() {
        page = fixture.spec(ID, "author");
        asked = fixture.confluence.comment(COMMENT, page, null, "engineer", SpecFixture.NOW);
        ask();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenAReplyBySomebodyElseThenItIsAnsweredByHimAndOnlyOnce() {
        reply(8, asked, "engineer", SpecFixture.NOW.plusSeconds(1));
        reply(9, asked, "product", SpecFixture.NOW.plusSeconds(2));
        reply(10, asked, "designer", SpecFixture.NOW.plusSeconds(3));

        fixture.questions.look(ID);
        long sequence = fixture.state(ID).sequence();
        fixture.questions.look(ID);

        assertEquals(QuestionState.ANSWERED, state());
        assertEquals(fixture.number("product"), now().movedBy());
        assertEquals(sequence, fixture.state(ID).sequence());
    }

    @Test
    void givenRepliesOfTheAskerAloneThenItStaysOpen() {
        reply(9, reply(8, asked, "engineer", SpecFixture.NOW), "engineer", SpecFixture.NOW);

        fixture.questions.look(ID);

        assertEquals(QuestionState.OPEN, state());
    }

    @Test
    void givenAReplyOfSomebodyWhoHadNotSignedInThenItIsAnsweredByNobody() {
        reply(8, asked, null, SpecFixture.NOW);

        fixture.questions.look(ID);

        assertEquals(QuestionState.ANSWERED, state());
        assertEquals(PersonNumber.CLOCK, now().movedBy());
    }

    /** Rule Q5: whoever reads the page sees an answer below the comment. */
    @Test
    void givenACommentThatHadAReplyWhenItWasMarkedThenThatAnswersItAndItStillBlocks() {
        reply(8, asked, "engineer", SpecFixture.NOW.minus(Duration.ofDays(3)));
        reply(9, asked, "product", SpecFixture.NOW.minus(Duration.ofDays(2)));

        fixture.questions.look(ID);

        assertEquals(QuestionState.ANSWERED, state());
        assertEquals(fixture.number("product"), now().movedBy());
        assertTrue(now().isInTheWay());
    }

    /** Rule Q5: what was there before was not enough. */
    @Test
    void givenAQuestionThatWasAskedAgainThenOnlyWhatWasWrittenSinceAnswersIt() {
        reply(9, asked, "product", SpecFixture.NOW.plusSeconds(5));
        fixture.questions.look(ID);
        fixture.confluence.signIn("engineer");
        fixture.questions.service().resolve(ID, COMMENT);
        Instant again = SpecFixture.NOW.plus(Duration.ofHours(1));
        fixture.clock.set(again);
        ask();
        assertTrue(now().again());
        fixture.questions.look(ID);
        assertEquals(QuestionState.OPEN, state());

        reply(10, asked, "designer", again.plusSeconds(1));
        fixture.questions.look(ID);
        assertEquals(QuestionState.ANSWERED, state());
        assertEquals(fixture.number("designer"), now().movedBy());
    }

    /** Rule Q3: the trail keeps that it was asked, and by whom. */
    @Test
    void givenADeletedCommentThenItBlocksNoMoreAndThatIsNobodysDoing() {
        fixture.confluence.removeComment(COMMENT);

        fixture.questions.look(ID);

        assertEquals(QuestionState.GONE, state());
        assertEquals(PersonNumber.CLOCK, now().movedBy());
        assertEquals(fixture.number("engineer"), now().asker());
        assertTrue(fixture.state(ID).review().review().questions().inTheWay().isEmpty());
    }

    @Test
    void givenACommentThatBelongsToAnotherPageNowThenItIsGoneFromThisOne() {
        Page other = fixture.spec(43, "author");
        when(asked.getContainer()).thenReturn(other);

        fixture.questions.look(ID);

        assertEquals(QuestionState.GONE, state());
    }

    @Test
    void givenAPageInTheTrashOrOneThatIsNotFoundThenNothingIsForgotten() {
        fixture.confluence.removeComment(COMMENT);
        when(page.isDeleted()).thenReturn(true);
        fixture.questions.look(ID);
        assertEquals(QuestionState.OPEN, state());

        when(fixture.confluence.pageManager().getPage(ID)).thenReturn(null);
        fixture.questions.look(ID);
        assertEquals(QuestionState.OPEN, state());
    }

    @Test
    void givenAHostThatListsFewerCommentsThanItHasThenNothingIsForgotten() {
        when(page.getComments()).thenReturn(List.of());

        fixture.questions.look(ID);

        assertEquals(QuestionState.OPEN, state());
    }

    @Test
    void givenAHostThatCannotBeAskedThenNothingIsForgotten() {
        fixture.confluence.removeComment(COMMENT);
        QuestionWatch blind = new QuestionWatch(
                fixture.database.transactions(),
                fixture.confluence.pages(),
                fixture.confluence.access(),
                new CommentFinder(Optional::empty, fixture.confluence.access()),
                fixture.feature.unattended());

        blind.look(ID);
        when(page.getComments()).thenThrow(new NoSuchMethodError("getComments"));
        blind.look(ID);

        assertEquals(QuestionState.OPEN, state());
    }

    @Test
    void givenReadOnlyModeThenNothingIsWritten() {
        fixture.confluence.removeComment(COMMENT);
        when(fixture.confluence.accessMode().shouldEnforceReadOnlyAccess()).thenReturn(true);

        fixture.questions.look(ID);

        assertEquals(QuestionState.OPEN, state());
    }

    @Test
    void givenAQuestionThatWasPutOffThenItsDeletedCommentIsNoticedToo() {
        fixture.confluence.signIn("author");
        fixture.questions.service().carry(ID, COMMENT, () -> new ReasonRequest(null));
        fixture.confluence.removeComment(COMMENT);

        fixture.questions.look(ID);

        assertEquals(QuestionState.GONE, state());
    }

    /** Rule Q4: what the listener missed the sweep of pages finds. */
    @Test
    void givenCommentsThatNobodyToldOfThenTheSweepHasThemLookedAt() {
        fixture.confluence.page(50, SpecFixture.MACRO, "author");
        fixture.registrar.notice(50);
        QuestionsFeature restarted = new QuestionsFeature(
                TestParts.of(fixture.clock, new Scripts(fixture.pageBuilder)),
                TestConfluenceParts.of(
                        TestParts.of(fixture.clock, new Scripts(fixture.pageBuilder)),
                        fixture.confluence,
                        fixture.database.transactions()),
                mock(EventPublisher.class),
                fixture.feature,
                fixture.reviews,
                fixture.confluence::comments);
        assertEquals("0", restarted.health().get(0).value());

        fixture.life.sweep().run();

        assertEquals("1", restarted.health().get(0).value());
        restarted.stop();
    }

    @Test
    void givenAPageWithoutQuestionsThenACommentOnItCostsOneSelect() throws Exception {
        Page plain = fixture.confluence.page(50, "<p>Text</p>", "author");
        fixture.confluence.comment(51, plain, null, "engineer", SpecFixture.NOW);

        assertEquals(
                Map.of("SELECT EVENT", 1),
                new Statements(fixture.database).of(() -> fixture.questions.look(plain.getId())));
    }

    @Test
    void givenTheHostsEventsThenThePageIsNotedAndNothingElseIsDone() throws Exception {
        List<Long> noted = new ArrayList<>();
        CommentListener listener = new CommentListener(noted::add);
        Comment elsewhere = mock(Comment.class);

        assertEquals(Map.of(), new Statements(fixture.database).of(() -> {
                    listener.onCreate(new CommentCreateEvent(asked));
                    listener.onRemove(new CommentRemoveEvent(asked));
                    listener.onCreate(new CommentCreateEvent(elsewhere));
                }));

        assertEquals(List.of(ID, ID), noted);
    }

    private Comment reply(long id, Comment parent, String writer, Instant at) {
        return fixture.confluence.comment(id, page, parent, writer, at);
    }

    private void ask() {
        fixture.confluence.signIn("engineer");
        fixture.questions.service().ask(ID, () -> new QuestionRequest(COMMENT, null, true, null));
    }

    private Question now() {
        return fixture.state(ID).review().review().questions().of(COMMENT).orElseThrow();
    }

    private QuestionState state() {
        return now().state();
    }
}
