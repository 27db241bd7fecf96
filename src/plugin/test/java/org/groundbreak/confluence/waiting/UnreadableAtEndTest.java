package org.groundbreak.confluence.waiting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import java.time.Duration;
import java.time.Instant;
import org.groundbreak.calendar.WindowClock;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.reviews.AskQuestion;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.QuestionKind;
import org.groundbreak.reviews.QuestionState;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.specs.SpecStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever comes first when a window should have ended, the job or a comment that is noticed, the page has to be read to know
 * what comes of it; until it can be, nothing is decided (rules R2 and R20).
 */
class UnreadableAtEndTest {

    private static final long ID = 1;
    private static final long COMMENT = 900;
    private static final Duration WINDOW = Duration.ofHours(48);
    private static final Instant END = SpecFixture.NOW.plus(WINDOW);

    private final RoundsFixture rounds = new RoundsFixture();
    private Page page;
    private String body;

    /** Everybody has approved, and the window is kept open till its end. */
    @BeforeEach
    void completeRound() {
        page = rounds.round(ID, new WindowLength(WINDOW, WindowClock.ELAPSED), RoundsFixture.KEPT_OPEN, "product");
        rounds.verdict(page, "product", Verdict.APPROVE);
        rounds.verdict(page, "engineer", Verdict.APPROVE);
        Comment asked = rounds.specs.confluence.comment(COMMENT, page, null, "product", SpecFixture.NOW);
        rounds.run(
                page,
                new AskQuestion(
                        rounds.asking(page, "product"),
                        COMMENT,
                        rounds.number("product"),
                        Lens.FREE,
                        false,
                        QuestionKind.QUESTION));
        rounds.specs.confluence.comment(901, page, asked, "author", SpecFixture.NOW.plusSeconds(1));
        body = page.getBodyAsString();
    }

    @AfterEach
    void close() {
        rounds.close();
    }

    @Test
    void givenTheJobThenTheWindowEndsOnceThePageCanBeRead() {
        unreadable();
        rounds.runAt(END);
        assertEquals(SpecStatus.IN_REVIEW, status());
        assertEquals(1, rounds.job.left());

        readable();
        rounds.runAt(END.plusSeconds(60));
        assertEquals(SpecStatus.APPROVED, status());
        assertEquals(END, rounds.last(ID).header().at());
    }

    @Test
    void givenAReplyThatIsNoticedBeforeTheJobRunsThenItIsNotedOnceThePageCanBeReadAndTheWindowEndsAsPlanned() {
        unreadable();
        rounds.specs.clock.set(END.plusSeconds(20));
        rounds.specs.questions.look(ID);
        assertEquals(SpecStatus.IN_REVIEW, status());
        assertEquals(QuestionState.OPEN, question());

        readable();
        rounds.specs.questions.look(ID);
        assertEquals(SpecStatus.APPROVED, status());
        assertEquals(END, rounds.latest(ID).endedAt().orElseThrow());
        assertEquals(QuestionState.ANSWERED, question());
    }

    /** It shows a picture, and the host hands out none. */
    private void unreadable() {
        when(page.getBodyAsString())
                .thenReturn(body + "<p><ac:image><ri:attachment ri:filename=\"plan.png\"/></ac:image></p>");
    }

    private void readable() {
        when(page.getBodyAsString()).thenReturn(body);
    }

    private SpecStatus status() {
        return rounds.specs.state(ID).status();
    }

    private QuestionState question() {
        return rounds.specs
                .state(ID)
                .review()
                .review()
                .questions()
                .of(COMMENT)
                .orElseThrow()
                .state();
    }
}
