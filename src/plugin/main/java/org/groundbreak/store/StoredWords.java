package org.groundbreak.store;

import java.util.Optional;
import org.groundbreak.events.FreeText;

/**
 * The words of one event as they are stored.
 *
 * @param text empty when there are none, or they were erased
 * @param damaged whether there is a row that can be no words of ours
 */
public record StoredWords(Optional<FreeText> text, boolean damaged) {

    static final StoredWords NONE = new StoredWords(Optional.empty(), false);

    static StoredWords of(EventTextRow row) {
        try {
            return new StoredWords(Optional.of(new FreeText(row.getWords(), row.getSalt())), false);
        } catch (IllegalArgumentException e) {
            return new StoredWords(Optional.empty(), true);
        }
    }
}
