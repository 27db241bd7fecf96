package org.groundbreak.confluence.adrs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundbreak.adrs.Adr;
import org.groundbreak.adrs.AdrReader;
import org.groundbreak.adrs.AdrReading;
import org.groundbreak.adrs.AdrSection;
import org.groundbreak.adrs.AdrStatus;
import org.groundbreak.confluence.epics.EpicsOfSpec.LinkedEpic;
import org.groundbreak.decisions.DaciReader;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;
import org.groundbreak.words.TestWords;
import org.junit.jupiter.api.Test;

/** An ADR made of a decision says what was recorded, and what the page says of each option (rule A21). */
class AdrOfDecisionTest {

    private static final String PAGE = "<p>Other things</p><ac:structured-macro ac:name=\"groundbreak-daci\">"
            + "<ac:parameter ac:name=\"id\">d1</ac:parameter>"
            + "<ac:parameter ac:name=\"question\">Which database &amp; why?</ac:parameter><ac:rich-text-body>"
            + option("PostgreSQL", "2 weeks", "<p>We <em>know</em> it &amp; like it</p>")
            + option("Two files", "", "<ul><li>no &auml;tomicity</li></ul>")
            + option("  ", "", "<p>nameless</p>")
            + "</ac:rich-text-body></ac:structured-macro>";

    private static String option(String name, String cost, String body) {
        return "<ac:structured-macro ac:name=\"groundbreak-option\"><ac:parameter ac:name=\"name\">" + name
                + "</ac:parameter><ac:parameter ac:name=\"cost\">" + cost + "</ac:parameter><ac:rich-text-body>" + body
                + "</ac:rich-text-body></ac:structured-macro>";
    }

    private static DecidedPage decided(String chosen, Optional<String> rationale, Optional<String> dissent)
            throws StorageFormatException {
        return decided(chosen, rationale, dissent, false);
    }

    private static DecidedPage decided(
            String chosen, Optional<String> rationale, Optional<String> dissent, boolean changed)
            throws StorageFormatException {
        StorageDocument document = StorageDocument.parse(PAGE);
        return new DecidedPage(
                "Bookings <live>",
                document,
                DaciReader.find(document, "d1").orElseThrow(),
                changed,
                chosen,
                rationale,
                dissent,
                Optional.of("k1"),
                LocalDate.of(2026, 3, 2),
                List.of(new LinkedEpic(1, "ABC-1", "Sign <in>", "https://jira/browse/ABC-1?a=1&b=2", false)));
    }

    private static String storage(DecidedPage decided) {
        return new AdrOfDecision(TestWords.keys(), decided).toStorage();
    }

    private static Adr read(String storage) {
        return ((AdrReading.Found) AdrReader.read(storage, false)).adr();
    }

    private static String words(Adr adr, AdrSection section) {
        return adr.sections().get(section).words();
    }

    @Test
    void givenADecisionThenItsAdrIsAcceptedOnThatDayByWhoDecided() throws Exception {
        Adr adr = read(storage(decided("postgresql", Optional.of("Known <well>"), Optional.empty())));

        assertEquals(AdrStatus.ACCEPTED, adr.status().status());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), adr.date());
        assertEquals(Optional.of("k1"), adr.deciders().get(0).userKey());
        assertEquals(List.of(), adr.findings());
        assertTrue(adr.number().macro());
    }

    @Test
    void givenADecisionThenTheChosenOptionIsTheDecisionAndAllOthersAreAlternativesWithWhatThePageSays()
            throws Exception {
        String storage = storage(decided("postgresql", Optional.of("Known <well>"), Optional.of("Files\nare simpler")));
        Adr adr = read(storage);

        String decision = words(adr, AdrSection.DECISION);
        assertTrue(decision.contains("postgresql"), decision);
        assertTrue(decision.contains("We know it & like it"), decision);
        assertTrue(decision.contains("adr.decision.cost 2 weeks"), decision);
        assertTrue(decision.contains("adr.decision.why Known <well>"), decision);
        assertTrue(decision.contains("adr.decision.dissent Files\nare simpler"), decision);
        String alternatives = words(adr, AdrSection.ALTERNATIVES);
        assertTrue(alternatives.contains("Two files"), alternatives);
        assertTrue(alternatives.contains("nameless"), alternatives);
        assertFalse(alternatives.contains("like it"), alternatives);
        assertTrue(storage.contains("<ul><li>no &auml;tomicity</li></ul>"), "character by character");
    }

    @Test
    void givenADecisionThenItsAdrLeadsToItsPageAndItsEpic() throws Exception {
        String storage = storage(decided("postgresql", Optional.empty(), Optional.empty()));

        assertTrue(
                storage.contains("<ac:link><ri:page ri:content-title=\"Bookings &lt;live&gt;\"/></ac:link>"), storage);
        assertTrue(storage.contains("<a href=\"https://jira/browse/ABC-1?a=1&amp;b=2\">ABC-1</a>"), storage);
        assertTrue(words(read(storage), AdrSection.CONTEXT).contains("Which database & why?"));
        assertEquals(List.of(), read(storage).relations(), "the page of the decision is no ADR");
        assertFalse(storage.contains("Sign"), "its title is for whoever may see the epic");
    }

    @Test
    void givenAPageThatReadsOtherwiseThanWhatWasDecidedThenItsAdrSaysSo() throws Exception {
        Adr of = read(storage(decided("postgresql", Optional.empty(), Optional.empty(), true)));
        assertTrue(words(of, AdrSection.CONTEXT).contains("adr.decision.changed"));

        Adr asDecided = read(storage(decided("postgresql", Optional.empty(), Optional.empty(), false)));
        assertFalse(words(asDecided, AdrSection.CONTEXT).contains("adr.decision.changed"));
    }

    @Test
    void givenAnAddressThatIsNoneOfTheWebThenItIsNoLink() {
        assertEquals("ABC-1", AddressLink.storage("javascript:alert(1)", "ABC-1"));
    }

    @Test
    void givenThePromptsThenTheSectionsTheyStandInSayNothingYet() throws Exception {
        Adr adr = read(storage(decided("postgresql", Optional.empty(), Optional.empty())));

        assertEquals("", words(adr, AdrSection.CONSEQUENCES));
    }

    @Test
    void givenADecisionThenThePageIsCalledByQuestionAndAnswer() throws Exception {
        assertEquals(
                "Which database & why? \u2013 PostgreSQL",
                AdrOfDecision.title(decided("PostgreSQL", Optional.empty(), Optional.empty())));
    }
}
