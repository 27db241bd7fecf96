package org.groundbreak.adrs;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What came of asking how to write a field. */
public sealed interface FieldEditing {

    /**
     * All of these have to be written, in one version.
     *
     * @param edits by rising place; they do not overlap
     */
    record Edits(List<FieldEdit> edits) implements FieldEditing {

        public Edits {
            edits = edits.stream()
                    .sorted(Comparator.comparing(edit -> edit.span().start()))
                    .toList();
        }
    }

    /** Nothing is written. */
    record Refused(Reason reason) implements FieldEditing {}

    /** Why nothing is written; the codes are part of the REST interface. */
    enum Reason {
        /** The page says exactly this already. */
        SAID_ALREADY,
        /** Two rows of that name say different things; somebody has to remove one first. */
        ROW_TWICE,
        /** The row holds more than the field, such as relations below a status, which would be lost. */
        ROW_HOLDS_MORE;

        /** A stable lower-case code with hyphens; what people read is translated by it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
