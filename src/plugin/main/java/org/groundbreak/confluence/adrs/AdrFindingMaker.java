package org.groundbreak.confluence.adrs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrField;
import org.groundbreak.adrs.AdrFinding;
import org.groundbreak.adrs.AdrIndex;
import org.groundbreak.adrs.AdrRelation;
import org.groundbreak.adrs.RelationKind;
import org.groundbreak.words.Words;

/**
 * What of one ADR should be mended, for one viewer. Rule A34: of a relation that the page states itself, to a page that he
 * may not see, he is told by one finding, whether that is an ADR, another page, or not there at all; so that nobody learns
 * by writing links which hidden pages there are.
 */
final class AdrFindingMaker {

    private final Words words;

    AdrFindingMaker(Words words) {
        this.words = words;
    }

    /**
     * The findings.
     *
     * @param seen which pages he may see
     * @param mends what he mends by one press
     */
    List<AdrFindingBody> of(AdrIndex index, AdrEntry entry, VisiblePages seen, AdrMends mends) {
        List<AdrFindingBody> findings = new ArrayList<>();
        boolean follows = seen.follows(entry.relations().size());
        Map<List<Object>, Integer> alike = new HashMap<>();
        for (AdrFinding finding : index.findings(entry.contentId())) {
            int which = alike.merge(List.of(finding.kind(), finding.field()), 1, Integer::sum) - 1;
            List<AdrEntry> others = finding.others().stream()
                    .filter(index::has)
                    .map(index::entry)
                    .filter(other -> seen.of(other).isPresent())
                    .toList();
            if (isTold(finding, others, seen, follows)) {
                findings.add(finding(finding, mends.of(finding, which), others));
            } else if (isOfAnotherThatReplaces(finding) && !namesWhatReplacesIt(entry)) {
                // What a page says that he may not see is not told: to him nothing replaces this one.
                findings.add(finding(
                        AdrFinding.in(AdrFinding.Kind.SUPERSEDED_BY_NOTHING, AdrField.STATUS, ""),
                        List.of(),
                        List.of()));
            }
        }
        if (follows) {
            unseen(entry, seen, mends, findings);
        }
        return findings;
    }

    private static boolean isOfAnotherThatReplaces(AdrFinding finding) {
        return finding.kind() == AdrFinding.Kind.SUPERSEDED_IN_PART
                || finding.kind() == AdrFinding.Kind.SUPERSEDED_TOO_EARLY;
    }

    private static boolean namesWhatReplacesIt(AdrEntry entry) {
        return entry.relations().stream()
                        .anyMatch(relation -> relation.kind() == RelationKind.SUPERSEDES && relation.inverse())
                || entry.adr().findings().stream()
                        .anyMatch(finding -> finding.field().equals(Optional.of(AdrField.SUPERSEDED_BY)));
    }

    private static boolean isTold(AdrFinding finding, List<AdrEntry> others, VisiblePages seen, boolean follows) {
        return switch (finding.kind()) {
            case RELATION_TO_NO_PAGE -> false;
            case RELATION_TO_NO_ADR ->
                follows
                        && finding.others().stream()
                                .anyMatch(other -> seen.linked(other).isPresent());
            case STATUS_OVERTAKEN -> true;
            default -> finding.others().isEmpty() || !others.isEmpty();
        };
    }

    private void unseen(AdrEntry entry, VisiblePages seen, AdrMends mends, List<AdrFindingBody> findings) {
        List<AdrRelation> unseen = entry.relations().stream()
                .filter(relation -> isUnseen(entry, relation, seen))
                .toList();
        Map<AdrField, Integer> places = new EnumMap<>(AdrField.class);
        for (AdrRelation relation : unseen) {
            AdrField row = relation.field();
            int which = places.merge(row, 1, Integer::sum) - 1;
            int told =
                    (int) unseen.stream().filter(other -> other.field() == row).count();
            findings.add(finding(
                    AdrFinding.in(AdrFinding.Kind.RELATION_TO_NO_PAGE, row, ""),
                    mends.unseen(row, which, told),
                    List.of()));
        }
    }

    private static boolean isUnseen(AdrEntry entry, AdrRelation relation, VisiblePages seen) {
        return relation.target()
                .map(target ->
                        target != entry.contentId() && seen.linked(target).isEmpty())
                .orElse(true);
    }

    private AdrFindingBody finding(AdrFinding finding, List<AdrMendBody> mends, List<AdrEntry> others) {
        return new AdrFindingBody(
                finding.kind().code(),
                finding.field().map(field -> field.code()).orElse(null),
                words.text("adr.finding." + finding.kind().code(), finding.words()),
                finding.kind().mend().code(),
                mends,
                others.stream().map(AdrEntry::contentId).toList());
    }
}
