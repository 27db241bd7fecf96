package org.groundbreak.storage;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Says what kind of thing differs between two bodies, so that a mark never stands without a word (rule F9). */
public final class ContentComparison {

    private static final Set<ContentChange> THINGS =
            EnumSet.complementOf(EnumSet.of(ContentChange.WORDS, ContentChange.WHITE_SPACE));

    private ContentComparison() {}

    /**
     * What changed from one body to another. Empty exactly when both have the same canonical form 0, that is, the same
     * fingerprint; never empty when the fingerprints differ. Several kinds are possible: a new paragraph with a picture
     * is words, structure and a picture. What only moved counts as changed while the text and the structure around it
     * are the same. In the order of the constants; takes time in proportion to the length of both.
     *
     * @param before what was approved
     * @param after what stands there now
     */
    public static Set<ContentChange> between(StorageDocument before, StorageDocument after) {
        CanonicalForm form = new CanonicalForm0();
        EnumSet<ContentChange> changes = EnumSet.noneOf(ContentChange.class);
        if (!form.fingerprint(before).equals(form.fingerprint(after))) {
            compare(ContentOutline.of(before.tokens()), ContentOutline.of(after.tokens()), changes);
            if (changes.isEmpty()) {
                changes.add(ContentChange.OTHER);
            }
        }
        return Collections.unmodifiableSet(changes);
    }

    private static void compare(ContentOutline before, ContentOutline after, Set<ContentChange> changes) {
        add(ContentChange.WORDS, before.words(), after.words(), changes);
        for (ContentChange kind : THINGS) {
            add(kind, before.things(kind), after.things(kind), changes);
        }
        if (!changes.contains(ContentChange.WORDS)) {
            compareStructure(before, after, changes);
        }
    }

    private static void compareStructure(ContentOutline before, ContentOutline after, Set<ContentChange> changes) {
        ContentChange structure = ContentChange.STRUCTURE;
        add(structure, before.places(structure), after.places(structure), changes);
        if (!changes.contains(structure)) {
            add(ContentChange.WHITE_SPACE, before.text(), after.text(), changes);
            if (!changes.contains(ContentChange.WHITE_SPACE)) {
                compareOrder(before, after, changes);
            }
        }
    }

    private static void compareOrder(ContentOutline before, ContentOutline after, Set<ContentChange> changes) {
        for (ContentChange kind : THINGS) {
            add(kind, before.places(kind), after.places(kind), changes);
        }
    }

    private static void add(ContentChange kind, String before, String after, Set<ContentChange> changes) {
        if (!before.equals(after)) {
            changes.add(kind);
        }
    }
}
