package org.groundbreak.adrs;

import java.util.Optional;

/**
 * A relation of one page with the page it leads to.
 *
 * @param kind how they relate
 * @param inverse whether it is said from the other side: "superseded by"
 * @param target the content id of the other; empty where the link leads to no page there is
 * @param partly whether it concerns a part alone
 * @param note the words behind the link
 */
public record AdrRelation(RelationKind kind, boolean inverse, Optional<Long> target, boolean partly, String note) {

    /** The row of the page it stands in. */
    public AdrField field() {
        return inverse ? kind.inverseField() : kind.field();
    }
}
