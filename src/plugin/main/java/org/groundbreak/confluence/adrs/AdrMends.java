package org.groundbreak.confluence.adrs;

import java.util.List;
import java.util.Optional;
import org.groundbreak.adrs.AdrField;
import org.groundbreak.adrs.AdrFinding;
import org.groundbreak.adrs.RelationKind;

/** What the viewer of an ADR mends by one press (rule A23). */
interface AdrMends {

    /** For whoever may not edit the page. */
    AdrMends NONE = new AdrMends() {
        @Override
        public Optional<AdrMendBody> takeBack(RelationKind kind, boolean inverse, long other, String named) {
            return Optional.empty();
        }

        @Override
        public List<AdrMendBody> of(AdrFinding finding, int which) {
            return List.of();
        }

        @Override
        public List<AdrMendBody> unseen(AdrField row, int which, int told) {
            return List.of();
        }
    };

    /**
     * Takes a relation back that this page states in a row of its own.
     *
     * @param inverse whether it is said from the other side
     * @param other content id of the other ADR
     * @param named the relation in words, such as "amends ADR-12"
     */
    Optional<AdrMendBody> takeBack(RelationKind kind, boolean inverse, long other, String named);

    /**
     * What mends a finding.
     *
     * @param which of the findings of that kind and row it is, from 0
     */
    List<AdrMendBody> of(AdrFinding finding, int which);

    /**
     * What takes a link out of a row that leads to no page which the viewer may see (rule A34).
     *
     * @param which of those links of the row, from 0
     * @param told how many of them are told of
     */
    List<AdrMendBody> unseen(AdrField row, int which, int told);
}
