package org.groundbreak.confluence.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.words.TestWords;
import org.junit.jupiter.api.Test;

/** What is said of users that a search has found. */
class CandidateCheckTest {

    private final MockConfluence confluence = new MockConfluence();
    private final CandidateCheck check = new CandidateCheck(confluence.users(), TestWords.keys());

    @Test
    void thoseWhoMayViewComeFirstAndTheOthersHaveTheirReason() {
        assertEquals(
                List.of(
                        new Candidate("product", "Paula Product", true, null),
                        new Candidate("engineer", "Emil Engineer", true, null),
                        new Candidate("outsider", "Otto Outsider", false, "candidate.page-hidden")),
                people("outsider", "product", "engineer"));
    }

    @Test
    void whoIsUnknownOrDeactivatedIsLeftOutWithoutAWord() {
        assertEquals(List.of(), people("retired", "nobody", " ", ""));
    }

    @Test
    void whoIsAskedForTwiceIsThereOnceUnderHisOwnName() {
        assertEquals(List.of(new Candidate("product", "Paula Product", true, null)), people(" Product ", "product"));
    }

    @Test
    void whenTwentyAreAskedForThenAllAreLookedAtAndMoreAreRefused() {
        assertEquals(
                1,
                people(Collections.nCopies(20, "product").toArray(String[]::new))
                        .size());
        assertEquals("too-many-names", refused(Collections.nCopies(21, "product")));
        assertEquals("too-long", refused(List.of("x".repeat(Limits.NAME + 1))));
        assertEquals("bad-text", refused(List.of("a\0")));
    }

    private String refused(List<String> names) {
        return assertThrows(Problem.class, () -> check.of(names, user -> true, "x.y"))
                .code();
    }

    private List<Candidate> people(String... names) {
        return check.of(List.of(names), user -> !user.getName().equals("outsider"), "candidate.page-hidden")
                .people();
    }
}
