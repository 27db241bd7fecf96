package org.groundbreak.adrs;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.groundbreak.storage.SpliceException;
import org.groundbreak.storage.Splicer;
import org.groundbreak.storage.StorageDocument;

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
         * The body with all of them; nothing beside them reads differently (rule F10).
         *
         * @param document the one that was read
         * @throws SpliceException when that cannot be, so that nothing must be written
         */
        public StorageDocument writeInto(StorageDocument document) throws SpliceException {
            StorageDocument changed = document;
            for (int i = edits.size() - 1; i >= 0; i--) {
                changed = Splicer.of(changed)
                        .replace(edits.get(i).span(), edits.get(i).markup());
            }
            return changed;
        }
    }

    /** Nothing is written. */
    record Refused(Reason reason) implements FieldEditing {}

    /** Why nothing is written; the codes are part of the REST interface. */
    enum Reason {
        /** The page says exactly this already. */
        SAID_ALREADY,
        /** The page relates to that one already, but of another part or of the whole; that has to be taken back first. */
        SAID_OTHERWISE,
        /** Two rows of that name; somebody has to remove one first. */
        ROW_TWICE,
        /** The row holds more than the one value of its field, such as a picture or words beside it, which would be lost. */
        ROW_HOLDS_MORE,
        /** What was to be changed does not stand there. */
        NOT_THERE;

        /** A stable lower-case code with hyphens; what people read is translated by it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
