package org.groundbreak.storage;

import java.security.MessageDigest;

/**
 * Form 0 (rule F4): attributes sorted, entities and CDATA sections resolved, empty elements written with two tags;
 * without comments, processing instructions and what Confluence writes into a body by itself ({@code ac:macro-id},
 * {@code ac:schema-version}, {@code ac:local-id}, {@code ri:version-at-save}); without white space that nobody sees
 * (rule F5) and without the markers of inline comments (rule F6). Nothing else is left out.
 */
public final class CanonicalForm0 implements CanonicalForm {

    @Override
    public int number() {
        return 0;
    }

    @Override
    public String canonical(StorageDocument document) {
        return Utf8Output.text(out -> new CanonicalWriter(document.tokens(), out).write());
    }

    @Override
    public Fingerprint fingerprint(StorageDocument document) {
        MessageDigest digest = Sha256.digest();
        Utf8Output out = Utf8Output.to(digest);
        new CanonicalWriter(document.tokens(), out).write();
        out.flush();
        return new Fingerprint(number(), Sha256.hex(digest));
    }
}
