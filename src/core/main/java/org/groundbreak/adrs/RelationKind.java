package org.groundbreak.adrs;

import java.util.Locale;
import java.util.Optional;

/** How one ADR relates to another; written in the younger of the two. */
public enum RelationKind {
    SUPERSEDES(AdrField.SUPERSEDES, AdrField.SUPERSEDED_BY),
    AMENDS(AdrField.AMENDS, AdrField.AMENDED_BY),
    DEPENDS_ON(AdrField.DEPENDS_ON, AdrField.REQUIRED_BY),
    RELATES_TO(AdrField.RELATES_TO, AdrField.RELATES_TO);

    private final AdrField field;
    private final AdrField inverse;

    RelationKind(AdrField field, AdrField inverse) {
        this.field = field;
        this.inverse = inverse;
    }

    /** The row in which it is written. */
    public AdrField field() {
        return field;
    }

    /** The row in which older pages say the same from the other side; the same one where there are no sides. */
    public AdrField inverseField() {
        return inverse;
    }

    /** The kind a row holds, from whichever side; empty for a row that holds no relations. */
    static Optional<RelationKind> of(AdrField field) {
        for (RelationKind kind : values()) {
            if (kind.field == field || kind.inverse == field) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** A stable lower-case code with hyphens; what people read is translated by it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
