package org.groundbreak.confluence.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.differences.DifferenceBody;
import org.groundbreak.confluence.differences.DifferenceService;
import org.groundbreak.confluence.differences.DifferencesFeature;
import org.groundbreak.confluence.panel.SpecPanel;
import org.groundbreak.confluence.questions.QuestionRequest;
import org.groundbreak.confluence.questions.QuestionsBody.QuestionBody;
import org.groundbreak.host.TestParts;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.reviews.Question;
import org.groundbreak.reviews.QuestionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule H7: a trail is taken in where the same ids are those of other comments, and the same numbers of other versions. */
class TrailElsewhereTest {

    private static final long THERE = 1;
    private static final long HERE = 2;
    private static final long COMMENT = 7;

    private final TrailFixture fixture = new TrailFixture();
    private final SpecFixture specs = fixture.specs;

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenTheSameIdIsThatOfAnotherCommentHereThenItIsNotTakenForTheQuestion() {
        Comment other = takeQuestionIn();
        specs.confluence.comment(8, specs.confluence.pageManager().getPage(HERE), other, "product", SpecFixture.NOW);

        specs.questions.look(HERE);

        List<Question> known = specs.state(HERE).review().review().questions().all();
        assertEquals(List.of(-1L), known.stream().map(Question::commentId).toList());
        assertEquals(QuestionState.OPEN, known.get(0).state());
        assertTrue(known.get(0).isInTheWay());
        specs.confluence.signIn("engineer");
        QuestionBody shown = only();
        assertNull(shown.text());
        assertNull(shown.path());
        assertEquals("question.elsewhere", shown.elsewhere());
        assertEquals("Emil Engineer", shown.asker().name());
        assertFalse(shown.may().answer());
        assertTrue(shown.may().resolve());
    }

    @Test
    void givenAQuestionFromElsewhereThenItsAskerSettlesItAndNobodyCanAskItAgain() {
        takeQuestionIn();
        specs.confluence.signIn("engineer");

        specs.questions.service().resolve(HERE, -1);

        QuestionBody shown =
                specs.questions.service().questions(HERE, null).questions().get(0);
        assertEquals("RESOLVED", shown.state().name());
        assertFalse(shown.may().askAgain());
    }

    @Test
    void givenAQuestionFromElsewhereThenTheCommentThatHasItsIdHereCanBeOneOfItsOwn() {
        takeQuestionIn();
        specs.confluence.signIn("designer");

        specs.questions.service().ask(HERE, () -> new QuestionRequest(COMMENT, null, false, null));

        assertEquals(
                List.of(-1L, COMMENT),
                specs.state(HERE).review().review().questions().all().stream()
                        .map(Question::commentId)
                        .toList());
        assertEquals(
                "Comment 7",
                specs.questions
                        .service()
                        .questions(HERE, null)
                        .questions()
                        .get(1)
                        .text());
    }

    @Test
    void givenTheSameVersionOfAPageThatSaysSomethingElseThenItHasChangedSinceItsApproval() {
        takeApprovalIn("<p>Something else</p>");

        assertTrue(specs.panel(HERE).spec().changedSinceApproval());
    }

    @Test
    void givenAnotherVersionThatSaysTheSameThenItHasNotAndTheVersionIsSaidToBeOneOfElsewhere() {
        Page here = takeApprovalIn("<p>Text</p>");
        specs.confluence.edit(here, SpecFixture.MACRO + "<p>Text</p>", "author");

        SpecPanel panel = specs.panel(HERE);

        assertFalse(panel.spec().changedSinceApproval());
        assertEquals(0, panel.spec().approval().pageVersion());
        assertEquals("version.elsewhere[2]", panel.spec().approval().versionText());
        assertEquals(
                "version.elsewhere[2]",
                fixture.history
                        .part(TrailTopic.spec(HERE), null)
                        .entries()
                        .get(0)
                        .versionText());
    }

    /** The page here has said it once: that is kept, so that the difference can be shown when it says something else. */
    @Test
    void givenThePageSaidWhatWasJudgedElsewhereThenTheDifferenceToItIsShownLater() {
        Page here = takeApprovalIn("<p>Text</p>");
        specs.confluence.edit(here, SpecFixture.MACRO + "<p>Other text</p>", "author");

        DifferenceBody difference = differences().of(HERE, Optional.of("approval"));

        assertTrue(difference.changed());
        assertEquals(0, difference.pageVersion());
        assertEquals(1, difference.lines().size());
    }

    /** What was judged does not come along: the mark knows by the fingerprint, and the difference says why there is none. */
    @Test
    void givenAnApprovalFromElsewhereThenTheDifferenceSaysThatWhatWasJudgedIsNotKeptHere() {
        takeApprovalIn("<p>Something else</p>");

        assertEquals(
                "judged-elsewhere",
                assertThrows(Problem.class, () -> differences().of(HERE, Optional.of("approval")))
                        .code());
    }

    private DifferenceService differences() {
        return new DifferencesFeature(TestParts.of(specs.clock, null), specs.feature, specs.confluence.users())
                .service();
    }

    private Comment takeQuestionIn() {
        Page there = specs.spec(THERE, "author");
        specs.confluence.comment(COMMENT, there, null, "engineer", SpecFixture.NOW);
        specs.confluence.signIn("engineer");
        specs.questions.service().ask(THERE, () -> new QuestionRequest(COMMENT, null, true, null));
        Page here = specs.confluence.page(HERE, SpecFixture.MACRO + "<p>Text</p>", "admin");
        Comment other = specs.confluence.comment(COMMENT, here, null, "designer", SpecFixture.NOW);
        take();
        return other;
    }

    private Page takeApprovalIn(String body) {
        Page there = specs.spec(THERE, "author", "product");
        specs.approver(there, "product", "engineer");
        specs.approve(there, "engineer");
        Page here = specs.confluence.page(HERE, SpecFixture.MACRO + body, "author", "product");
        assertEquals(there.getVersion(), here.getVersion());
        take();
        return here;
    }

    private void take() {
        specs.clock.set(SpecFixture.NOW.plus(Duration.ofHours(1)));
        specs.confluence.signIn("admin");
        String file = fixture.export.of(TrailTopic.spec(THERE), null).text();
        fixture.imports.take(HERE, () -> file);
    }

    private QuestionBody only() {
        List<QuestionBody> questions =
                specs.questions.service().questions(HERE, null).questions();
        assertEquals(1, questions.size(), Optional.of(questions).toString());
        return questions.get(0);
    }
}
