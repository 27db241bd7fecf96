package org.groundbreak.storage;

import java.util.Optional;
import org.groundbreak.storage.PageProperties.PropertyRow;

/** Rule F21: where a body has to be cut so that one row is gone from a table, and nothing else reads differently. */
public final class RowRemoval {

    private RowRemoval() {}

    /** Empty when it cannot be cut. @param row of that very document */
    public static Optional<BodySpan> of(StorageDocument document, PropertyRow row) {
        Tokens tokens = document.tokens();
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.kind(i) == Tokens.Kind.START
                    && tokens.offset(i) == row.whole().start()) {
                return cut(Element.at(document, i), row.whole());
            }
        }
        return Optional.empty();
    }

    private static Optional<BodySpan> cut(Element element, BodySpan whole) {
        try {
            Splice.over(element).write("");
            return Optional.of(whole);
        } catch (SpliceException e) {
            return Optional.empty();
        }
    }
}
