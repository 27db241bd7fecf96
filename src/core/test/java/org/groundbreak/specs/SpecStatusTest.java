package org.groundbreak.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.events.EventType;
import org.groundbreak.reviews.ReviewEventType;
import org.groundbreak.reviews.RoundOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpecStatusTest {

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "REJECTED", "WITHDRAWN", "SUPERSEDED"})
    void givenAnEndStateThenANewRoundMayLeaveIt(SpecStatus status) {
        assertTrue(status.next().contains(SpecStatus.IN_REVIEW));
    }

    @ParameterizedTest
    @EnumSource(RoundOutcome.class)
    void givenARoundThenEveryOutcomeIsOpenToIt(RoundOutcome outcome) {
        assertTrue(SpecStatus.IN_REVIEW.next().contains(SpecStatus.after(outcome)));
        assertTrue(SpecStatus.DECISION_MEETING.next().contains(SpecStatus.after(outcome)));
    }

    @Test
    void givenADraftThenOnlyAReviewFollows() {
        assertEquals(Set.of(SpecStatus.IN_REVIEW), SpecStatus.DRAFT.next());
    }

    /** The page is made from the code: when this fails, the expected text is the right content of the file. */
    @Test
    void givenTheStatusesThenTheDocumentationShowsThem() throws IOException {
        Path page = Path.of("../../docs/states.md");

        assertEquals(StatesPage.text(), Files.exists(page) ? Files.readString(page) : "", "docs/states.md");
    }

    @Test
    void givenTheKindsOfEventThenNoNameWasChanged() {
        String names = Stream.concat(
                        Stream.of(SpecEventType.values()).map(SpecEventType::type),
                        Stream.of(ReviewEventType.values()).map(ReviewEventType::type))
                .map(EventType::name)
                .sorted()
                .collect(Collectors.joining(" "));

        assertEquals(
                "APPROVAL_REAFFIRMED APPROVAL_WITHDRAWN APPROVER_NAMED DRIVER_NAMED EPIC_LINKED EPIC_UNLINKED"
                        + " ITEM_SETTLED MEETING_CANCELLED MEETING_PLANNED QUESTION_ASKED QUESTION_MOVED REVIEWER_NAMED"
                        + " REVIEW_TAKEN_ON ROUND_CALLED_OFF ROUND_CLOSED ROUND_PLANNED ROUND_STARTED SPEC_REGISTERED"
                        + " SPEC_RESUMED SPEC_STOPPED VERDICT_GIVEN VERDICT_WITHDRAWN WINDOW_ENDED WINDOW_EXTENDED",
                names);
    }
}
