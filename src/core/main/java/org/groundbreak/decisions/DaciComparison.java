package org.groundbreak.decisions;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.groundbreak.storage.ContentChange;
import org.groundbreak.storage.ContentComparison;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;

/** Says what kind of thing differs between two states of one decision, so that "changed" never stands without a word. */
public final class DaciComparison {

    private DaciComparison() {}

    /**
     * What changed from one to the other. Empty exactly when both have the same fingerprint (rule D4). Another question,
     * area, name or cost of an option is a change of macros; of attachments, another file of the same name, too. Takes time in proportion to the length of both.
     *
     * @param before what was decided on, or seen
     * @param after what stands there now
     */
    public static Set<ContentChange> between(DaciSight before, DaciSight after) {
        EnumSet<ContentChange> changes = EnumSet.noneOf(ContentChange.class);
        if (!before.content().fingerprint().equals(after.content().fingerprint())) {
            changes.addAll(texts(before.macro().text(), after.macro().text()));
            if (!before.macro().parameters().equals(after.macro().parameters())) {
                changes.add(ContentChange.MACROS);
            }
            if (!before.attachmentText().equals(after.attachmentText())) {
                changes.add(ContentChange.ATTACHMENTS);
            }
        }
        return Collections.unmodifiableSet(changes);
    }

    private static Set<ContentChange> texts(String before, String after) {
        try {
            return ContentComparison.between(StorageDocument.parse(before), StorageDocument.parse(after));
        } catch (StorageFormatException e) {
            // Prefixes that are declared outside of the macro; nobody has them, and the mark needs a word all the same.
            return before.equals(after) ? Set.of() : Set.of(ContentChange.OTHER);
        }
    }
}
