package org.groundbreak.storage;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Says what kind of thing differs between two bodies, so that a mark never stands without a word (rule F9). */
public final class ContentComparison {

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
        return new CanonicalForm0().fingerprint(before).equals(new CanonicalForm0().fingerprint(after))
                ? Set.of()
                : compare(before.tokens(), after.tokens());
    }

    /**
     * The same of what counts in canonical form 1: empty exactly when both have the same text in that form. Attachments are
     * compared by whoever knows what they are; a body in canonical form 1 already may stand in the place of either.
     */
    public static Set<ContentChange> counted(StorageDocument before, StorageDocument after) {
        CanonicalForm form = new CanonicalForm1(AttachmentDigests.NONE);
        return form.fingerprint(before).equals(form.fingerprint(after))
                ? Set.of()
                : compare(CountedTokens.of(before.tokens()), CountedTokens.of(after.tokens()));
    }

    private static Set<ContentChange> compare(Tokens before, Tokens after) {
        EnumSet<ContentChange> changes = EnumSet.noneOf(ContentChange.class);
        compare(ContentOutline.of(before), ContentOutline.of(after), changes);
        if (changes.isEmpty()) {
            changes.add(ContentChange.OTHER);
        }
        return Collections.unmodifiableSet(changes);
    }

    /** What can be counted, other than words and the gaps between them. */
    private static Set<ContentChange> things() {
        return EnumSet.complementOf(EnumSet.of(ContentChange.WORDS, ContentChange.WHITE_SPACE));
    }

    private static void compare(ContentOutline before, ContentOutline after, Set<ContentChange> changes) {
        add(ContentChange.WORDS, before.words(), after.words(), changes);
        for (ContentChange kind : things()) {
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
        for (ContentChange kind : things()) {
            add(kind, before.places(kind), after.places(kind), changes);
        }
    }

    private static void add(ContentChange kind, String before, String after, Set<ContentChange> changes) {
        if (!before.equals(after)) {
            changes.add(kind);
        }
    }
}
