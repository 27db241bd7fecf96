package org.groundbreak.confluence.specs;

import com.atlassian.confluence.pages.Page;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.SpecState;
import org.groundbreak.storage.CanonicalForm;
import org.groundbreak.storage.CanonicalForm0;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;

/** PageFingerprint of page bodies, in the form that new verdicts are bound to. */
public final class PageFingerprint {

    private static final CanonicalForm FORM = new CanonicalForm0();

    private PageFingerprint() {}

    /**
     * Whether the page says something else than what was approved; false without an approval that stands. A body that is no
     * storage format says something else.
     */
    public static boolean changedSinceApproval(Page page, SpecState state) {
        return state.approval()
                .filter(approval -> approval.pageVersion() != page.getVersion())
                .map(approval -> changedSince(approval, page.getBodyAsString()))
                .orElse(false);
    }

    private static boolean changedSince(Approval approval, String body) {
        try {
            return approval.changedSince(FORM.fingerprint(StorageDocument.parse(body)));
        } catch (StorageFormatException e) {
            return true;
        }
    }

    /** @throws Problem 409 with the place when the body is no storage format */
    public static Fingerprint of(String body) {
        try {
            return FORM.fingerprint(StorageDocument.parse(body));
        } catch (StorageFormatException e) {
            throw Problem.conflict("page-unreadable", e.line(), e.column());
        }
    }
}
