package org.groundbreak.adrs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules for standings as they are written down, by trying everything; for small sets. */
final class PlainIndex {

    private final List<AdrEntry> entries;

    PlainIndex(List<AdrEntry> entries) {
        this.entries = entries;
    }

    AdrStanding standing(AdrEntry entry) {
        List<Long> replacedBy = new ArrayList<>();
        List<Long> partly = new ArrayList<>();
        List<Long> proposed = new ArrayList<>();
        boolean ring = false;
        for (AdrEntry other : entries) {
            boolean round = other != entry && reaches(entry, other, Set.of()) && reaches(other, entry, Set.of());
            ring |= round;
            if (round || other == entry || !says(other, entry)) {
                continue;
            }
            AdrStatus status = other.adr().status().status();
            if (status == AdrStatus.PROPOSED) {
                proposed.add(other.contentId());
            } else if (status != AdrStatus.REJECTED && status != AdrStatus.UNKNOWN) {
                (saysAll(other, entry) ? replacedBy : partly).add(other.contentId());
            }
        }
        AdrStatus own = entry.adr().status().status();
        return new AdrStanding(
                own != AdrStatus.REJECTED && !replacedBy.isEmpty() ? AdrStatus.SUPERSEDED : own,
                replacedBy,
                partly,
                proposed,
                ring);
    }

    List<Long> heirs(AdrEntry entry) {
        return standing(entry).replacedBy().stream()
                .map(id -> entries.get(id.intValue() - 1))
                .flatMap(next -> Stream.concat(
                        standing(next).isInForce() ? Stream.of(next.contentId()) : Stream.empty(),
                        heirs(next).stream()))
                .distinct()
                .sorted()
                .toList();
    }

    private boolean reaches(AdrEntry from, AdrEntry to, Set<Long> passed) {
        return entries.stream()
                .filter(next -> next != from && !passed.contains(next.contentId()) && says(from, next))
                .anyMatch(next -> next == to || reaches(next, to, with(passed, next.contentId())));
    }

    private static Set<Long> with(Set<Long> ids, long id) {
        return Stream.concat(ids.stream(), Stream.of(id)).collect(java.util.stream.Collectors.toSet());
    }

    private static boolean says(AdrEntry from, AdrEntry to) {
        return superseding(from, to).findAny().isPresent();
    }

    private static boolean saysAll(AdrEntry from, AdrEntry to) {
        return superseding(from, to).anyMatch(relation -> !relation.partly());
    }

    private static Stream<AdrRelation> superseding(AdrEntry from, AdrEntry to) {
        return from.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.SUPERSEDES && !relation.inverse())
                .filter(relation -> relation.target().equals(Optional.of(to.contentId())));
    }
}
