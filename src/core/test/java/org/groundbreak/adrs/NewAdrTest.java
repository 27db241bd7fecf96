package org.groundbreak.adrs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.storage.CellMarkup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read back, field by field. */
class NewAdrTest {

    private static Adr read(String body) {
        return ((AdrReading.Found) AdrReader.read(body, false)).adr();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void givenANewAdrWithEveryRowAndSectionThenAllOfItIsReadWithoutAFinding(Language language) {
        String link = CellMarkup.pageLink("Queue & bus", Optional.of("OPS"));
        NewAdr made = new NewAdr(language, AdrStatus.ACCEPTED)
                .value(AdrField.DATE, CellMarkup.day(LocalDate.of(2026, 11, 28)))
                .value(AdrField.DECIDERS, "<ac:link><ri:user ri:userkey=\"k1\"/></ac:link>")
                .value(AdrField.TAGS, CellMarkup.words("messaging, cost"))
                .value(AdrField.REVIEW_BY, CellMarkup.day(LocalDate.of(2027, 5, 1)))
                .value(AdrField.ADOPTION, CellMarkup.words(Adoption.IN_PROGRESS.words(language)))
                .value(AdrField.SUPERSEDES, link)
                .value(AdrField.AMENDS, link)
                .value(AdrField.DEPENDS_ON, link)
                .value(AdrField.RELATES_TO, link);
        for (AdrSection section : AdrSection.values()) {
            made.section(section, "<p>Said of " + section + "</p>");
        }

        Adr adr = read(made.toStorage());

        assertEquals(List.of(), adr.findings());
        assertTrue(adr.number().macro());
        assertEquals(AdrStatus.ACCEPTED, adr.status().status());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 28)), adr.date());
        assertEquals(Optional.of("k1"), adr.deciders().get(0).userKey());
        assertEquals(List.of("messaging", "cost"), adr.tags());
        assertEquals(Optional.of(LocalDate.of(2027, 5, 1)), adr.reviewBy());
        assertEquals(Optional.of(Adoption.IN_PROGRESS), adr.adoption());
        assertEquals(
                Set.of(RelationKind.values()),
                adr.relations().stream().map(StatedRelation::kind).collect(Collectors.toSet()));
        assertEquals(List.of(), adr.emptySections());
        assertEquals(Optional.of(language), adr.language());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void givenNothingSaidButTheStatusThenItIsAProposalAndNothingElse(Language language) {
        Adr adr = read(new NewAdr(language, AdrStatus.PROPOSED).toStorage());

        assertEquals(AdrStatus.PROPOSED, adr.status().status());
        assertEquals(List.of(), adr.findings());
        assertEquals(Optional.empty(), adr.date());
        assertEquals(List.of(), adr.deciders());
        assertEquals(List.of(), adr.relations());
        assertEquals(List.of(AdrSection.values()), adr.emptySections());
    }

    @Test
    void givenAnUnknownStatusOrARowForTheOtherSideThenNothingIsWritten() {
        assertThrows(IllegalArgumentException.class, () -> new NewAdr(Language.ENGLISH, AdrStatus.UNKNOWN));
        NewAdr made = new NewAdr(Language.ENGLISH, AdrStatus.PROPOSED);
        assertThrows(IllegalArgumentException.class, () -> made.value(AdrField.SUPERSEDED_BY, ""));
    }
}
