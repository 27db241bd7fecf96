package org.groundbreak.confluence.decisions;

import java.util.List;
import org.groundbreak.store.DecisionEntry;

/**
 * A page as it was seen, to be noted.
 *
 * @param glances its versions; none for a page in the trash
 * @param known the decisions that it was known to have, or to have had
 */
record PageToNotice(long spaceId, Glances glances, List<DecisionEntry> known) {

    boolean isEmpty() {
        return glances.since().isEmpty();
    }

    PageGlance now() {
        return glances.now();
    }

    /** The last version that was looked at of a decision that the page had then; 0 for any other. */
    int lookedAt(String macroId) {
        return known.stream()
                .filter(entry -> entry.present() && entry.macroId().equals(macroId))
                .mapToInt(DecisionEntry::lookedVersion)
                .max()
                .orElse(0);
    }
}
