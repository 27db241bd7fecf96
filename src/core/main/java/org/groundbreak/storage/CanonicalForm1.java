package org.groundbreak.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.SortedSet;

/**
 * Form 1: what a page says, whatever Confluence writes into it by itself.
 *
 * <ul>
 *   <li>F15: as form 0, but without the ids and the status of tasks; of links without the address (title and space key of
 *       what they lead to), which Confluence rewrites by itself when a page is renamed or moved, yet with what they show.
 *       In a parameter of a macro the address stays: there it is content, as of an include. Of our own macros only the
 *       rich-text body counts; one without is as if it were not there.
 *   <li>F16: an attachment that the body names counts by its bytes. Another one of the same name is a change, and putting
 *       the old one back undoes it. An attachment that is not there is different from any that is.
 *   <li>F17: a body without attachments has the digest of its canonical text; behind that stand, for each attachment by
 *       name, its name and its digest.
 * </ul>
 */
public final class CanonicalForm1 implements CanonicalForm {

    private final AttachmentDigests attachments;

    /** @param attachments of the page whose body is read, at one instant */
    public CanonicalForm1(AttachmentDigests attachments) {
        this.attachments = attachments;
    }

    @Override
    public int number() {
        return 1;
    }

    /** The body alone, without its attachments; those are {@link #shown}. */
    @Override
    public String canonical(StorageDocument document) {
        return Utf8Output.text(out -> write(document, out));
    }

    @Override
    public Fingerprint fingerprint(StorageDocument document) {
        MessageDigest digest = Sha256.digest();
        Utf8Output out = Utf8Output.to(digest);
        write(document, out);
        out.flush();
        digest.update(attachments.text(shown(document)).getBytes(StandardCharsets.UTF_8));
        return new Fingerprint(number(), Sha256.hex(digest));
    }

    /** The attachments that the body names, sorted, each once. */
    public static SortedSet<ShownAttachment> shown(StorageDocument document) {
        return AttachmentReader.read(document.tokens());
    }

    private static void write(StorageDocument document, Utf8Output out) {
        new CanonicalWriter(CountedTokens.of(document.tokens()), out).write();
    }
}
