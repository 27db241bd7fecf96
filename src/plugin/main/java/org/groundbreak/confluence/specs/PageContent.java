package org.groundbreak.confluence.specs;

import com.atlassian.confluence.pages.Page;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.SpecState;
import org.groundbreak.storage.CanonicalForm;
import org.groundbreak.storage.CanonicalForm0;
import org.groundbreak.storage.ContentChange;
import org.groundbreak.storage.ContentComparison;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.storage.MacroCall;
import org.groundbreak.storage.MacroFinder;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;

/**
 * What one version of a page says. It is read as storage format when first asked for, and once; whether anybody may cause
 * that work is asked before. Of one request, not for several threads.
 */
public final class PageContent {

    private static final CanonicalForm FORM = new CanonicalForm0();

    private final int version;
    private final String body;
    private StorageDocument document;
    private StorageFormatException problem;
    private Fingerprint fingerprint;

    PageContent(int version, String body) {
        this.version = version;
        this.body = body;
    }

    /** What a published page says now. */
    public static PageContent of(Page page) {
        return new PageContent(page.getVersion(), page.getBodyAsString());
    }

    /** The page's version. */
    public int version() {
        return version;
    }

    /** In the form that new verdicts are bound to; empty when the body is no storage format. */
    public Optional<Fingerprint> fingerprint() {
        if (fingerprint == null) {
            fingerprint = document().map(FORM::fingerprint).orElse(null);
        }
        return Optional.ofNullable(fingerprint);
    }

    /** Why it cannot be read; empty when it can. */
    public Optional<StorageFormatException> problem() {
        return document().isPresent() ? Optional.empty() : Optional.of(problem);
    }

    /** The first spec macro; empty without one, and when the body is no storage format. */
    public Optional<MacroCall> macro() {
        return document().flatMap(read -> MacroFinder.ours(read).stream()
                .filter(macro -> macro.name().equals(SpecMacroCall.NAME))
                .findFirst());
    }

    /** Whether there is no spec macro in it, as far as it can be read. */
    boolean lacksMacro() {
        return !body.contains(SpecMacroCall.NAME) || document().isPresent() && macro().isEmpty();
    }

    /**
     * Whether the page says something else than what was approved (rule S8); false without an approval that stands. A body
     * that is no storage format says something else.
     */
    public boolean changedSinceApproval(SpecState state) {
        return state.approval()
                .filter(approval -> approval.pageVersion() != version)
                .map(this::changedSince)
                .orElse(false);
    }

    private boolean changedSince(Approval approval) {
        return fingerprint().map(approval::changedSince).orElse(true);
    }

    /**
     * What kinds of things are different here from an earlier version (rule F9); empty when nothing is, and when one of the
     * two cannot be read.
     */
    Set<ContentChange> changesSince(PageContent earlier) {
        return earlier.document()
                .flatMap(before -> document().map(now -> ContentComparison.between(before, now)))
                .orElse(Set.of());
    }

    private Optional<StorageDocument> document() {
        if (document == null && problem == null) {
            try {
                document = StorageDocument.parse(body);
            } catch (StorageFormatException e) {
                problem = e;
            }
        }
        return Optional.ofNullable(document);
    }
}
