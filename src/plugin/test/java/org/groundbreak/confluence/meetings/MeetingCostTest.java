package org.groundbreak.confluence.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.reviews.AgendaItem;
import org.groundbreak.reviews.AskQuestion;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.QuestionKind;
import org.groundbreak.reviews.SettleItem;
import org.groundbreak.store.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a meeting costs, in statements; docs/performance.md says the same. */
class MeetingCostTest {

    private static final int QUESTIONS = 200;

    @TempDir
    private Path home;

    private MeetingFixture fixture;
    private Statements statements;

    @BeforeEach
    void begin() {
        fixture = new MeetingFixture(home);
        // After ten seconds the background would find that the host has none of these comments, and forget them.
        fixture.specs.questions.stop();
        statements = new Statements(fixture.specs.database);
        fixture.specs.confluence.signIn("author");
    }

    @AfterEach
    void end() {
        fixture.close();
    }

    @Test
    void givenTwoHundredQuestionsThenWhatThePanelSaysOfTheMeetingCostsOneSelect() throws Exception {
        // On a slow machine the background would see that there are no such comments.
        fixture.specs.questions.stop();
        for (int i = 1; i <= QUESTIONS; i++) {
            fixture.review(new AskQuestion(
                    fixture.asking("product"), i, fixture.number("product"), Lens.FREE, true, QuestionKind.QUESTION));
        }
        fixture.plan(MeetingFixture.BEGIN.plus(Duration.ofDays(1)), "Room 1");
        fixture.review(new SettleItem(
                fixture.asking("author"), AgendaItem.question(7), Optional.of("Later."), Optional.empty()));
        var review = fixture.specs.reviews.desk().open(MeetingFixture.PAGE);

        assertEquals(
                Map.of("SELECT EVENT_TEXT", 1),
                statements.of(() -> assertEquals(
                        QUESTIONS + 1,
                        fixture.specs
                                .meetings
                                .meeting(review)
                                .orElseThrow()
                                .agenda()
                                .size())));
    }

    @Test
    void givenFourWhoTakePartThenTellingThemCostsOneInsertAndOneLookForEach() throws Exception {
        fixture.plan(MeetingFixture.BEGIN.plus(Duration.ofDays(1)), "Room 1");
        MeetingNews node = fixture.node();
        var cost = statements.of(node::run);

        assertEquals(4, cost.get("INSERT MEETING_MAIL"), cost.toString());
        assertEquals(1, cost.get("SELECT MEETING_MAIL"), cost.toString());
        assertEquals(1, cost.get("SELECT EVENT"), cost.toString());
        assertEquals(1, cost.get("SELECT EVENT_TEXT"), cost.toString());

        var nothing = statements.of(node::run);
        assertEquals(Map.of("SELECT MEETING", 1), nothing);
    }

    @Test
    void givenASpecWithoutAMeetingThenWhatPeopleDoCostsNothingMore() throws Exception {
        var cost = statements.of(() -> fixture.review(new AskQuestion(
                fixture.asking("product"), 7, fixture.number("product"), Lens.FREE, true, QuestionKind.QUESTION)));

        assertFalse(cost.keySet().stream().anyMatch(each -> each.endsWith(" MEETING")), cost.toString());
    }
}
