package org.groundbreak.confluence.spec;

import org.groundbreak.host.rest.Problem;
import org.groundbreak.storage.CanonicalForm;
import org.groundbreak.storage.CanonicalForm0;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;

/** Fingerprints of page bodies, in the form that new verdicts are bound to. */
final class Fingerprints {

    private static final CanonicalForm FORM = new CanonicalForm0();
    private static final int CONFLICT = 409;

    private Fingerprints() {}

    /** @throws Problem 409 with the place when the body is no storage format */
    static Fingerprint of(String body) {
        try {
            return FORM.fingerprint(StorageDocument.parse(body));
        } catch (StorageFormatException e) {
            throw new Problem(CONFLICT, "page-unreadable", e.line(), e.column());
        }
    }
}
