package org.groundbreak.adrs;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;

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

        /**
         * The body with all of them.
         *
         * @param body the one that was read
         * @throws StorageFormatException when it would be none any more, so that it must not be written
         */
        public StorageDocument writeInto(String body) throws StorageFormatException {
            StringBuilder changed = new StringBuilder(body);
            for (int i = edits.size() - 1; i >= 0; i--) {
                FieldEdit edit = edits.get(i);
                changed.replace(edit.span().start(), edit.span().end(), edit.markup());
            }
            return StorageDocument.parse(changed.toString());
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
        ROW_HOLDS_MORE,
        /** What was to be changed does not stand there. */
        NOT_THERE;

        /** A stable lower-case code with hyphens; what people read is translated by it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
