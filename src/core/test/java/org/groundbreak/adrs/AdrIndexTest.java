package org.groundbreak.adrs;

import static org.groundbreak.adrs.AdrStatus.ACCEPTED;
import static org.groundbreak.adrs.AdrStatus.DEPRECATED;
import static org.groundbreak.adrs.AdrStatus.PROPOSED;
import static org.groundbreak.adrs.AdrStatus.REJECTED;
import static org.groundbreak.adrs.AdrStatus.SUPERSEDED;
import static org.groundbreak.adrs.AdrStatus.UNKNOWN;
import static org.groundbreak.adrs.Entry.entry;
import static org.groundbreak.adrs.Entry.index;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.groundbreak.adrs.AdrEntry.PageFacts;
import org.groundbreak.adrs.AdrFinding.Kind;
import org.groundbreak.storage.StorageError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules A9 to A12: what follows from all ADRs together. */
class AdrIndexTest {

    @Test
    void a9GivenARelationWrittenOnceThenBothSidesShowIt() {
        AdrIndex index = index(
                entry(2, ACCEPTED).says(RelationKind.AMENDS, false, 1, true),
                entry(1, ACCEPTED).says(RelationKind.DEPENDS_ON, true, 2, false));

        AdrEdge amends = new AdrEdge(RelationKind.AMENDS, 2, 1, true, "a part", true, false);
        AdrEdge depends = new AdrEdge(RelationKind.DEPENDS_ON, 2, 1, false, "", false, true);
        assertEquals(List.of(amends, depends), index.relations(1));
        assertEquals(List.of(amends, depends), index.relations(2));
        assertEquals(2, amends.other(1));
    }

    @Test
    void a9GivenARelationWrittenOnBothSidesThenItIsOne() {
        AdrIndex index = index(
                entry(2, ACCEPTED).partlySupersedes(1).says(RelationKind.RELATES_TO, false, 1, false),
                entry(1, ACCEPTED).supersededBy(2).says(RelationKind.RELATES_TO, false, 2, false));

        assertEquals(
                List.of(
                        new AdrEdge(RelationKind.SUPERSEDES, 2, 1, true, "a part", true, true),
                        new AdrEdge(RelationKind.RELATES_TO, 1, 2, false, "", true, true)),
                index.relations(1));
        assertEquals(ACCEPTED, index.standing(1).status());
    }

    @Test
    void a9GivenOnePageThatSaysWholeAndPartThenTheWholeCountsAndTheOtherSideDoesNotOutweighIt() {
        AdrEdge whole = new AdrEdge(RelationKind.SUPERSEDES, 2, 1, false, "", true, false);

        assertEquals(
                List.of(whole),
                index(entry(1, ACCEPTED), entry(2, ACCEPTED).supersedes(1).partlySupersedes(1))
                        .relations(1));
        assertEquals(
                List.of(whole),
                index(entry(1, ACCEPTED), entry(2, ACCEPTED).partlySupersedes(1).supersedes(1))
                        .relations(1));
        assertEquals(
                List.of(new AdrEdge(RelationKind.SUPERSEDES, 2, 1, false, "", true, true)),
                index(
                                entry(1, ACCEPTED).says(RelationKind.SUPERSEDES, true, 2, true),
                                entry(2, ACCEPTED).supersedes(1))
                        .relations(2));
        assertEquals(
                List.of(new AdrEdge(RelationKind.RELATES_TO, 1, 2, true, "a part", true, true)),
                index(
                                entry(1, ACCEPTED).says(RelationKind.RELATES_TO, false, 2, true),
                                entry(2, ACCEPTED).says(RelationKind.RELATES_TO, false, 1, false))
                        .relations(2));
    }

    @Test
    void a9GivenRelationsThatLeadNowhereThenEachIsAFinding() {
        AdrIndex index =
                index(entry(1, PROPOSED).supersedes(0).supersedes(1).says(RelationKind.DEPENDS_ON, false, 99, false));

        assertEquals(
                List.of(
                        AdrFinding.in(Kind.RELATION_TO_NO_PAGE, AdrField.SUPERSEDES, ""),
                        AdrFinding.in(Kind.RELATION_TO_ITSELF, AdrField.SUPERSEDES, ""),
                        AdrFinding.with(Kind.RELATION_TO_NO_ADR, AdrField.DEPENDS_ON, List.of(99L))),
                index.findings(1));
        assertEquals(List.of(), index.relations(1));
    }

    @Test
    void a10GivenAnAcceptedOneThenItReplacesTheOtherThoughThatSaysAccepted() {
        AdrIndex index = index(entry(1, ACCEPTED), entry(2, ACCEPTED).supersedes(1));

        assertEquals(SUPERSEDED, index.standing(1).status());
        assertEquals(List.of(2L), index.standing(1).replacedBy());
        assertEquals(List.of(AdrFinding.with(Kind.STATUS_OVERTAKEN, AdrField.STATUS, List.of(2L))), index.findings(1));
        assertEquals(List.of(2L), ids(index.inForce()));
        assertEquals(List.of(), index.findings(2));
    }

    @Test
    void a10GivenAProposedOneThenTheOtherStaysInForceAndItIsSaidWhatWouldReplaceIt() {
        AdrIndex index = index(entry(7, ACCEPTED), entry(12, PROPOSED).supersedes(7));

        assertTrue(index.standing(7).isInForce());
        assertEquals(List.of(12L), index.standing(7).proposed());
        assertEquals(List.of(), index.standing(7).replacedBy());
        assertEquals(List.of(), index.findings(7));
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "UNKNOWN"})
    void a10GivenOneThatWasRejectedOrSaysNothingThenItReplacesNothing(AdrStatus status) {
        AdrIndex index = index(entry(1, ACCEPTED), entry(2, status).supersedes(1));

        assertEquals(new AdrStanding(ACCEPTED, List.of(), List.of(), List.of(), false), index.standing(1));
    }

    @Test
    void a10GivenAPartThenTheOtherStaysInForceWithItsNote() {
        AdrIndex index = index(
                entry(1, ACCEPTED),
                entry(2, ACCEPTED).partlySupersedes(1),
                entry(3, ACCEPTED).partlySupersedes(1));

        assertTrue(index.standing(1).isInForce());
        assertEquals(List.of(2L, 3L), index.standing(1).partlyReplacedBy());
        assertEquals(List.of(), index.findings(1));
    }

    @Test
    void a10GivenManyToManyThenEachReplacesEach() {
        AdrIndex index = index(
                entry(1, ACCEPTED),
                entry(2, ACCEPTED),
                entry(3, ACCEPTED).supersedes(1).supersedes(2),
                entry(4, ACCEPTED).supersedes(1).supersedes(2));

        assertEquals(List.of(3L, 4L), index.standing(1).replacedBy());
        assertEquals(List.of(3L, 4L), index.standing(2).replacedBy());
        assertEquals(List.of(3L, 4L), ids(index.inForce()));
    }

    @Test
    void a10GivenAChainThenWhatWasReplacedStaysSoAndItsHeirIsTheLast() {
        AdrIndex index = index(
                entry(1, SUPERSEDED),
                entry(2, SUPERSEDED).supersedes(1),
                entry(3, DEPRECATED).supersedes(2),
                entry(4, ACCEPTED).supersedes(3));

        assertEquals(List.of(4L), index.heirs(1));
        assertEquals(List.of(), index.heirs(4));
        assertEquals(List.of(), index.findings(1));
        assertEquals(List.of(4L), ids(index.inForce()));
    }

    @Test
    void a10GivenAProposalInAChainThenItReplacedNothing() {
        AdrIndex index = index(
                entry(1, ACCEPTED),
                entry(2, PROPOSED).supersedes(1),
                entry(3, ACCEPTED).supersedes(2));

        assertEquals(ACCEPTED, index.standing(1).status());
        assertEquals(SUPERSEDED, index.standing(2).status());
    }

    @Test
    void a10GivenARejectedOneThatIsSupersededThenItWasNeverInForceAndStaysRejected() {
        AdrIndex index = index(entry(1, REJECTED), entry(2, ACCEPTED).supersedes(1));

        assertEquals(REJECTED, index.standing(1).status());
        assertEquals(List.of(), index.findings(1));
    }

    @Test
    void a10GivenAStatusThatIsUnknownThenItIsNeverInForce() {
        AdrIndex index = index(entry(1, UNKNOWN), entry(2, DEPRECATED), entry(3, REJECTED), entry(4, PROPOSED));

        assertEquals(List.of(), index.inForce());
    }

    @Test
    void a11GivenTwoThatSupersedeEachOtherThenNeitherCountsAndBothAreFindings() {
        AdrIndex index = index(
                entry(1, ACCEPTED).supersedes(2),
                entry(2, ACCEPTED).supersedes(1),
                entry(3, ACCEPTED).supersedes(2));

        assertTrue(index.standing(1).inRing());
        assertEquals(ACCEPTED, index.standing(1).status());
        assertEquals(
                List.of(AdrFinding.with(Kind.SUPERSEDED_IN_A_RING, AdrField.SUPERSEDES, List.of(2L))),
                index.findings(1));
        assertEquals(List.of(3L), index.standing(2).replacedBy());
        assertFalse(index.standing(3).inRing());
    }

    @Test
    void a11GivenThePageSaysSupersededAndTheOtherDoesNotThenThatIsAFindingOnIt() {
        AdrIndex index = index(entry(1, SUPERSEDED).supersededBy(2), entry(2, ACCEPTED));

        assertFalse(index.standing(1).isInForce());
        assertEquals(
                List.of(AdrFinding.with(Kind.SUPERSEDED_UNCONFIRMED, AdrField.SUPERSEDED_BY, List.of(2L))),
                index.findings(1));
        assertEquals(
                AdrFinding.Mend.WRITE_IN_OTHER, index.findings(1).get(0).kind().mend());
        assertEquals(List.of(), index.findings(2));
    }

    @Test
    void a11GivenAcceptedWithARowThatSaysSupersededThenItStaysInForceUntilTheOtherSaysSo() {
        AdrIndex index = index(entry(1, ACCEPTED).supersededBy(2), entry(2, ACCEPTED));

        assertTrue(index.standing(1).isInForce());
        assertEquals(Kind.SUPERSEDED_UNCONFIRMED, index.findings(1).get(0).kind());
    }

    @Test
    void a11GivenSupersededByAProposalThenThatIsTooEarly() {
        AdrIndex index =
                index(entry(1, SUPERSEDED).supersededBy(2), entry(2, PROPOSED).supersedes(1));

        assertEquals(
                List.of(AdrFinding.with(Kind.SUPERSEDED_TOO_EARLY, AdrField.STATUS, List.of(2L))), index.findings(1));
        assertEquals(SUPERSEDED, index.standing(1).status());
    }

    @Test
    void a11GivenSupersededInPartAloneThenThatIsAFinding() {
        AdrIndex index = index(entry(1, SUPERSEDED), entry(2, ACCEPTED).partlySupersedes(1));

        assertEquals(
                List.of(AdrFinding.with(Kind.SUPERSEDED_IN_PART, AdrField.STATUS, List.of(2L))), index.findings(1));
    }

    @Test
    void a11GivenSupersededByNothingThenThatIsAFindingUnlessWordsNameIt() {
        AdrFinding words = AdrFinding.in(Kind.RELATION_WITHOUT_LINK, AdrField.SUPERSEDED_BY, "ADR-9");
        AdrIndex index = index(
                entry(1, SUPERSEDED),
                entry(2, SUPERSEDED).finding(words),
                entry(3, SUPERSEDED).supersededBy(0));

        assertEquals(
                List.of(AdrFinding.with(Kind.SUPERSEDED_BY_NOTHING, AdrField.STATUS, List.of())), index.findings(1));
        assertEquals(List.of(words), index.findings(2));
        assertEquals(List.of(AdrFinding.in(Kind.RELATION_TO_NO_PAGE, AdrField.SUPERSEDED_BY, "")), index.findings(3));
    }

    @Test
    void a12GivenSeveralReadingsOfOnePageThenTheNewestHolds() {
        Entry late = entry(1, PROPOSED).revision(1).supersedes(2);
        Entry newest = entry(1, ACCEPTED).revision(2);

        assertEquals(index(newest).entries(), index(newest, late, late, newest).entries());
        assertEquals(index(newest).entries(), index(late, newest).entries());
    }

    @Test
    void a2GivenAPageThatCannotBeReadThenItIsAnEntryAndRelationsToItAreFine() {
        AdrReading.Unreadable reason = new AdrReading.Unreadable(StorageError.NOT_WELL_FORMED, 3, 4);
        AdrEntry unreadable =
                AdrEntry.unreadable(new PageFacts(1, 1, 1, "Broken", Entry.SPACE), Optional.empty(), reason);
        AdrIndex index =
                AdrIndex.of(List.of(unreadable, entry(2, ACCEPTED).supersedes(1).made()));

        assertEquals(Optional.of(reason), index.entry(1).unreadable());
        assertEquals(List.of(), index.findings(2));
    }

    @Test
    void givenAPageThatIsNotInTheIndexThenNothingIsSaidOfIt() {
        AdrIndex index = index(entry(1, ACCEPTED));

        assertThrows(IllegalArgumentException.class, () -> index.standing(2));
        assertThrows(IllegalArgumentException.class, () -> index.findings(2));
        assertFalse(index.has(2));
    }

    @Test
    void a44GivenARecordThatWasMovedToWhereItsNumberIsGivenToAnotherThenBothSaySoAndNeitherIsToBeRenumbered() {
        AdrIndex index = index(
                entry(1, ACCEPTED).space(2).scope("space-1").taken(12),
                entry(2, ACCEPTED).space(2).scope("space-2").taken(12),
                entry(3, ACCEPTED).space(1).scope("space-1").taken(13),
                entry(4, ACCEPTED).space(3).scope("space-3").taken(12));

        assertEquals(List.of(twice(Kind.NUMBER_TWICE_AFTER_MOVE, 2)), index.findings(1));
        assertEquals(List.of(twice(Kind.NUMBER_TWICE_AFTER_MOVE, 1)), index.findings(2));
        assertEquals(List.of(), index.findings(3));
        assertEquals(List.of(), index.findings(4));
    }

    @Test
    void a44GivenARecordThatWasMovedToWhereItsNumberIsTypedThenTheTypedOneCanGetAnother() {
        AdrIndex index = index(
                entry(1, ACCEPTED).space(2).scope("space-1").taken(12),
                entry(2, ACCEPTED).space(2).scope("space-2").typed("12"),
                entry(3, ACCEPTED).space(2).scope("space-2").typed("ADR-12"));

        assertEquals(List.of(twice(Kind.NUMBER_TWICE, 2, 3)), index.findings(1));
        assertEquals(List.of(twice(Kind.NUMBER_TWICE, 1, 3)), index.findings(2));
    }

    private static AdrFinding twice(Kind kind, long... others) {
        return AdrFinding.with(
                kind, AdrField.NUMBER, LongStream.of(others).boxed().toList());
    }

    @Test
    void givenTenThousandInOneChainAndARingOfThemThenTheyAreWalkedWithoutRecursion() {
        List<AdrEntry> chain = new ArrayList<>();
        for (int id = 1; id <= 10_000; id++) {
            chain.add(entry(id, ACCEPTED).supersedes(id - 1).made());
        }
        AdrIndex index = AdrIndex.of(chain);
        assertEquals(List.of(10_000L), ids(index.inForce()));
        assertEquals(List.of(10_000L), index.heirs(1));

        chain.set(0, entry(1, ACCEPTED).supersedes(10_000).made());
        assertEquals(10_000, AdrIndex.of(chain).inForce().size());
    }

    @Test
    void givenAPageThenItsLinksBecomeRelationsWithThePagesTheyLeadTo() {
        Adr adr = AdrPage.read(AdrPage.page("Status", "Accepted", "Supersedes", AdrPage.link("A") + AdrPage.link("B")));
        AdrEntry made = AdrEntry.of(
                new PageFacts(3, 1, 1, "C", Entry.SPACE), Optional.of(new AdrNumber("", 4)), adr, link -> link.title()
                        .filter("A"::equals)
                        .map(title -> 1L));

        assertEquals(
                List.of(
                        new AdrRelation(RelationKind.SUPERSEDES, false, Optional.of(1L), false, ""),
                        new AdrRelation(RelationKind.SUPERSEDES, false, Optional.empty(), false, "")),
                made.relations());
        assertEquals("ADR-4", made.number().orElseThrow().toString());
    }

    private static List<Long> ids(List<AdrEntry> entries) {
        return entries.stream().map(AdrEntry::contentId).toList();
    }
}
