package org.groundbreak.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
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
        assertTrue(SpecStatus.IN_REVIEW.next().contains(outcome.status()));
        assertTrue(SpecStatus.DECISION_MEETING.next().contains(outcome.status()));
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
        String names = Set.of(SpecEventType.values()).stream()
                .map(type -> type.type().name())
                .sorted()
                .collect(Collectors.joining(" "));

        assertEquals(
                "APPROVAL_WITHDRAWN APPROVER_NAMED EPIC_LINKED EPIC_UNLINKED ROUND_CLOSED ROUND_STARTED"
                        + " SPEC_REGISTERED SPEC_RESUMED SPEC_STOPPED VERDICT_GIVEN VERDICT_WITHDRAWN",
                names);
    }
}
