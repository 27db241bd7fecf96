package org.groundbreak.adrs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.groundbreak.adrs.AdrFinding.Kind;

/** Rules A9 and A11: what does not fit together, and how somebody mends it. */
final class FindingCollector {

    /** So many of one number are named; when a template has one, all pages made of it do. */
    private static final int MOST = 10;

    private final AdrIndex index;
    private final Rings rings;
    private final Map<String, List<Long>> byNumber = new HashMap<>();

    /** By space and number, then by the scope in which that was given. */
    private final Map<String, SortedMap<String, List<Long>>> bySpace = new HashMap<>();

    FindingCollector(AdrIndex index, Rings rings) {
        this.index = index;
        this.rings = rings;
    }

    Map<Long, List<AdrFinding>> collect() {
        index.entries().forEach(this::byNumber);
        SortedMap<Long, List<AdrFinding>> findings = new TreeMap<>();
        for (AdrEntry entry : index.entries()) {
            List<AdrFinding> found = new ArrayList<>(entry.adr().findings());
            number(entry, found);
            entry.relations().forEach(relation -> target(entry, relation, found));
            ring(entry.contentId(), found);
            superseded(entry, found);
            if (!found.isEmpty()) {
                findings.put(entry.contentId(), List.copyOf(found));
            }
        }
        return findings;
    }

    private void byNumber(AdrEntry entry) {
        numberKey(entry).ifPresent(key -> byNumber.computeIfAbsent(key, some -> new ArrayList<>())
                .add(entry.contentId()));
        spaceKey(entry).ifPresent(key -> bySpace.computeIfAbsent(key, some -> new TreeMap<>())
                .computeIfAbsent(entry.scope().id(), some -> new ArrayList<>())
                .add(entry.contentId()));
    }

    private static Optional<String> numberKey(AdrEntry entry) {
        return entry.number().map(number -> entry.scope().id() + " " + number);
    }

    /** Where its readers see it, which is not where it is numbered once it was moved. */
    private static Optional<String> spaceKey(AdrEntry entry) {
        return entry.number().map(number -> entry.spaceId() + " " + number);
    }

    /**
     * Rule A13: the number that was taken holds; two that are typed alike have to be told apart by a person. Rule A44: a
     * record keeps its number where it is moved to, also when one there has the same; that is said, and neither is changed.
     */
    private void number(AdrEntry entry, List<AdrFinding> found) {
        Optional<AdrNumber> typed = entry.adr().number().typed();
        typed.map(entry.scope()::full)
                .filter(number -> entry.taken()
                        .map(entry.scope()::full)
                        .filter(taken -> !taken.equals(number))
                        .isPresent())
                .ifPresent(number -> found.add(AdrFinding.in(Kind.NUMBER_DIFFERS, AdrField.NUMBER, number.toString())));
        Stream<Long> alike = numberKey(entry).map(byNumber::get).stream().flatMap(List::stream);
        twice(Kind.NUMBER_TWICE, Stream.concat(alike, ofOtherScopes(entry, false)), entry, found);
        twice(Kind.NUMBER_TWICE_AFTER_MOVE, ofOtherScopes(entry, true), entry, found);
    }

    /** Those with the same number in the same space. @param given whether both got it, so that neither gets another */
    private Stream<Long> ofOtherScopes(AdrEntry entry, boolean given) {
        return spaceKey(entry).map(bySpace::get).stream()
                .flatMap(scopes -> scopes.entrySet().stream())
                .filter(scope -> !scope.getKey().equals(entry.scope().id()))
                .flatMap(scope -> scope.getValue().stream())
                .filter(other -> given
                        == (entry.taken().isPresent()
                                && index.entry(other).taken().isPresent()));
    }

    private static void twice(Kind kind, Stream<Long> ids, AdrEntry entry, List<AdrFinding> found) {
        List<Long> others =
                ids.filter(id -> id != entry.contentId()).limit(MOST).toList();
        if (!others.isEmpty()) {
            found.add(AdrFinding.with(kind, AdrField.NUMBER, others));
        }
    }

    private void target(AdrEntry entry, AdrRelation relation, List<AdrFinding> found) {
        if (relation.target().isEmpty()) {
            found.add(AdrFinding.in(Kind.RELATION_TO_NO_PAGE, relation.field(), ""));
        } else if (relation.target().get() == entry.contentId()) {
            found.add(AdrFinding.in(Kind.RELATION_TO_ITSELF, relation.field(), ""));
        } else if (!index.has(relation.target().get())) {
            found.add(AdrFinding.with(
                    Kind.RELATION_TO_NO_ADR,
                    relation.field(),
                    List.of(relation.target().get())));
        }
    }

    private void ring(long id, List<AdrFinding> found) {
        List<Long> others = index.edges(id).stream()
                .filter(edge -> edge.supersedes() && rings.join(edge.from(), edge.to()))
                .map(edge -> edge.other(id))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            found.add(AdrFinding.with(Kind.SUPERSEDED_IN_A_RING, AdrField.SUPERSEDES, others));
        }
    }

    private void superseded(AdrEntry entry, List<AdrFinding> found) {
        long id = entry.contentId();
        AdrStanding standing = index.standing(id);
        List<Long> unconfirmed = superseding(id, edge -> !edge.statedFrom());
        if (!unconfirmed.isEmpty()) {
            found.add(AdrFinding.with(Kind.SUPERSEDED_UNCONFIRMED, AdrField.SUPERSEDED_BY, unconfirmed));
        }
        if (index.stated(id) != standing.status()) {
            found.add(AdrFinding.with(Kind.STATUS_OVERTAKEN, AdrField.STATUS, standing.replacedBy()));
        }
        if (index.stated(id) == AdrStatus.SUPERSEDED && standing.replacedBy().isEmpty() && !standing.inRing()) {
            saysSuperseded(entry, unconfirmed, found);
        }
    }

    /** The page says it is superseded, and nothing that was accepted says that it does so. */
    private void saysSuperseded(AdrEntry entry, List<Long> unconfirmed, List<AdrFinding> found) {
        List<Long> early = superseding(
                entry.contentId(),
                edge -> edge.statedFrom() && !index.stated(edge.from()).tookEffect());
        List<Long> partly = index.standing(entry.contentId()).partlyReplacedBy();
        boolean named = entry.relations().stream()
                        .anyMatch(relation -> relation.kind() == RelationKind.SUPERSEDES && relation.inverse())
                || entry.adr().findings().stream()
                        .anyMatch(finding -> finding.field().equals(Optional.of(AdrField.SUPERSEDED_BY)));
        if (!partly.isEmpty()) {
            found.add(AdrFinding.with(Kind.SUPERSEDED_IN_PART, AdrField.STATUS, partly));
        } else if (!early.isEmpty()) {
            found.add(AdrFinding.with(Kind.SUPERSEDED_TOO_EARLY, AdrField.STATUS, early));
        } else if (unconfirmed.isEmpty() && !named) {
            found.add(AdrFinding.with(Kind.SUPERSEDED_BY_NOTHING, AdrField.STATUS, List.of()));
        }
    }

    private List<Long> superseding(long id, Predicate<AdrEdge> which) {
        return index.edges(id).stream()
                .filter(edge -> edge.kind() == RelationKind.SUPERSEDES && edge.to() == id && which.test(edge))
                .map(AdrEdge::from)
                .toList();
    }
}
