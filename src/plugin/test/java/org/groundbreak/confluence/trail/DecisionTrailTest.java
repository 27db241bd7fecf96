package org.groundbreak.confluence.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.stream.Collectors;
import org.groundbreak.confluence.decisions.DecisionFixture;
import org.groundbreak.confluence.trail.TrailPart.TrailEntry;
import org.groundbreak.confluence.trail.TrailPart.TrailWords;
import org.groundbreak.host.rest.FileBody;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.link.ToldHead;
import org.groundbreak.trail.Trail;
import org.groundbreak.words.TestWords;
import org.groundbreak.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The history of a decision: readable, verified and taken out like that of a spec (rules H2, H3 and H6). */
class DecisionTrailTest {

    private static final long PAGE = 42;

    private final DecisionFixture fixture = new DecisionFixture();
    private final Words words = TestWords.keys();
    private final TrailHistory history = new TrailHistory(
            fixture.confluence.access(),
            fixture.store.trails(),
            fixture.store.people(),
            fixture.confluence.users(),
            words);
    private final TrailVerifier verifier =
            new TrailVerifier(fixture.confluence.access(), fixture.store.trails(), id -> jira(), words);
    private final TrailExport export = new TrailExport(
            fixture.confluence.access(),
            fixture.store.trails(),
            fixture.store.people(),
            fixture.confluence.users(),
            words,
            fixture.specs.clock);
    private boolean asked;

    private ToldHead jira() {
        asked = true;
        return new ToldHead.NeverTold();
    }

    @BeforeEach
    void decide() {
        Page page = fixture.page(
                PAGE,
                DecisionFixture.daci("d1", "author", "engineer") + DecisionFixture.daci("d2", "author", "product"),
                "author");
        fixture.look(PAGE);
        fixture.confluence.signIn("engineer");
        fixture.decide(page, "d1", "Kafka");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenADecisionThenItsHistorySaysWhoWasNamedByWhomAndWhatWasDecidedInWhichWords() {
        List<TrailEntry> entries =
                history.part(TrailTopic.decision(PAGE, "d1"), null).entries();

        TrailEntry named = entries.get(entries.size() - 1);
        assertTrue(named.text().startsWith("trail.decision.roles-seen-by["), named.text());
        assertTrue(named.text().contains("Emil Engineer"), named.text());
        TrailEntry made = entries.stream()
                .filter(entry -> "DECISION_MADE".equals(entry.type()))
                .findFirst()
                .orElseThrow();
        assertEquals("trail.decision.made-by-all", made.text());
        assertEquals("Emil Engineer", made.by());
        assertEquals(
                "decision.chosen=Kafka, decision.rationale=It scales",
                made.words().stream()
                        .map((TrailWords written) -> written.about() + "=" + written.text())
                        .collect(Collectors.joining(", ")));
        assertNull(made.imported());
    }

    /** Rule D6: as the panel does; whatever is changed later of something else, he became it once. */
    @Test
    void givenSomebodyWhoMadeHimselfApproverThenItIsSaidOfTheVersionThatMadeHimItAndWhetherItWasLate() {
        Page page = fixture.page(7, daci("2020-01-01", "author", "engineer"), "author");
        fixture.look(7);
        fixture.confluence.edit(page, daci("2099-01-01", "author", "product"), "product");
        fixture.look(7);
        fixture.confluence.edit(page, daci("2099-01-01", "product", "product"), "product");
        fixture.look(7);
        fixture.confluence.edit(page, daci("2099-01-01", "product", "engineer"), "engineer");
        fixture.look(7);

        assertEquals(
                List.of(
                        "trail.decision.self-made[Emil Engineer]",
                        "",
                        "trail.decision.self-made-after-due[Paula Product]",
                        "trail.decision.after-due[Emil Engineer]"),
                history.part(TrailTopic.decision(7, "d"), null).entries().stream()
                        .map(TrailEntry::text)
                        .map(text -> text.replaceFirst("^trail\\.decision\\.roles-seen-by\\[.*", "")
                                .replaceFirst("^trail\\.decision\\.and\\[.*], (trail\\..*)]$", "$1"))
                        .toList());
    }

    /** Rule D20: whatever the settings of the space ask for. */
    @Test
    void givenADecisionThatBeginsWhereAnotherIsGoneThenItsFirstEventSaysSo() {
        Page page = fixture.page(7, DecisionFixture.daci("x", "author", "engineer"), "author");
        fixture.look(7);
        fixture.confluence.edit(page, DecisionFixture.daci("y", "author", "engineer"), "product");
        fixture.look(7);

        assertTrue(first("y").endsWith(", trail.decision.after-gone]"), first("y"));
        assertFalse(first("x").contains("after-gone"), first("x"));
    }

    private String first(String id) {
        return history.part(TrailTopic.decision(7, id), null).entries().get(0).text();
    }

    private static String daci(String due, String driver, String approver) {
        return DecisionFixture.daci("d", driver, approver)
                .replaceFirst(
                        "<ac:rich-text-body>",
                        "<ac:parameter ac:name=\"due\">" + due + "</ac:parameter><ac:rich-text-body>");
    }

    @Test
    void givenTwoDecisionsOfAPageThenEachHasAHistoryOfItsOwnAndNoOtherHasAny() {
        assertNotEquals(
                history.part(TrailTopic.decision(PAGE, "d1"), null).entries().size(),
                history.part(TrailTopic.decision(PAGE, "d2"), null).entries().size());
        assertEquals(
                List.of(), history.part(TrailTopic.decision(PAGE, "d3"), null).entries());
        assertEquals(
                "no-decision",
                assertThrows(Problem.class, () -> TrailTopic.decision(PAGE, " "))
                        .code());
    }

    @Test
    void givenADecisionThenItsTrailIsVerifiedWithoutJiraWhichIsToldNothingOfIt() {
        TrailVerification found = verifier.verify(TrailTopic.decision(PAGE, "d1"));

        assertTrue(found.fits(), found.text());
        assertEquals("trail.verified.no-peer", found.sentences().get(0));
        assertFalse(asked);
    }

    @Test
    void givenAnEventThatSomebodyHasChangedThenVerifyingNamesIt() throws Exception {
        String stream = TrailTopic.decision(PAGE, "d1").stream().value();
        fixture.specs.database.execute(
                "UPDATE", "EVENT", "SET \"PAGE_VERSION\" = 9 WHERE \"SEQ\" = 1 AND \"STREAM\" = '" + stream + "'");

        TrailVerification found = verifier.verify(TrailTopic.decision(PAGE, "d1"));

        assertFalse(found.fits());
        assertEquals(1, found.firstWrong());
        assertTrue(verifier.verify(TrailTopic.decision(PAGE, "d2")).fits());
    }

    @Test
    void givenADecisionThenItIsTakenOutWithItsTextsAndPersonsAndStillFits() {
        TrailTopic topic = TrailTopic.decision(PAGE, "d1");
        FileBody json = export.of(topic, null);
        Trail trail = new TrailJsonReader().read(json.text());
        FileBody csv = export.of(topic, "csv");

        assertEquals("groundbreak-trail-" + topic.stream().value() + ".json", json.name());
        assertTrue(trail.streams().get(0).verify().isEmpty());
        assertTrue(trail.persons().values().stream()
                .anyMatch(person -> person.fullName().equals("Emil Engineer")));
        assertTrue(csv.text().contains("decision.rationale: It scales"), csv.text());
    }

    @Test
    void givenAPageThatIsHiddenThenSoIsTheHistoryOfItsDecisions() {
        fixture.confluence.restrict(fixture.confluence.pageManager().getPage(PAGE));

        assertThrows(Problem.class, () -> history.part(TrailTopic.decision(PAGE, "d1"), null));
        assertThrows(Problem.class, () -> verifier.verify(TrailTopic.decision(PAGE, "d1")));
        assertThrows(Problem.class, () -> export.of(TrailTopic.decision(PAGE, "d1"), "csv"));
    }
}
