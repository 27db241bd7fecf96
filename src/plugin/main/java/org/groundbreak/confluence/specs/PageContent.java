package org.groundbreak.confluence.specs;

import com.atlassian.confluence.pages.Page;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import org.groundbreak.confluence.attachments.AttachmentFinding;
import org.groundbreak.confluence.attachments.AttachmentSight;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.SpecState;
import org.groundbreak.storage.CanonicalForm1;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.storage.MacroCall;
import org.groundbreak.storage.MacroFinder;
import org.groundbreak.storage.ShownAttachment;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;

/**
 * What one version of a page says, with the attachments it shows. It is read as storage format when first asked for, and
 * once; whether anybody may cause that work is asked before. Of one request, not for several threads.
 */
public final class PageContent {

    /** What every body with an attachment holds. */
    private static final String ATTACHMENT = "ri:attachment";

    private final int version;
    private final Instant readAt;
    private final String body;
    private final Function<SortedSet<ShownAttachment>, AttachmentSight> reader;
    private StorageDocument document;
    private StorageFormatException problem;
    private AttachmentSight attachments;
    private Fingerprint fingerprint;

    /**
     * A version.
     *
     * @param readAt when it was read
     * @param reader says what attachments are
     */
    PageContent(
            int version, Instant readAt, String body, Function<SortedSet<ShownAttachment>, AttachmentSight> reader) {
        this.version = version;
        this.readAt = readAt;
        this.body = body;
        this.reader = reader;
    }

    /** The first spec macro of a published page; empty without one, and when the body is no storage format. */
    public static Optional<MacroCall> macroOf(Page page) {
        return new PageContent(page.getVersion(), Instant.EPOCH, page.getBodyAsString(), shown -> AttachmentSight.NONE)
                .macro();
    }

    /** The page's version. */
    public int version() {
        return version;
    }

    /** When it was read, so with which attachments. */
    public Instant readAt() {
        return readAt;
    }

    /**
     * In the form that new verdicts are bound to; empty when the body is no storage format, or it cannot be told what an
     * attachment is.
     */
    public Optional<Fingerprint> fingerprint() {
        if (fingerprint == null && attachmentProblem().isEmpty()) {
            fingerprint = document().map(form()::fingerprint).orElse(null);
        }
        return Optional.ofNullable(fingerprint);
    }

    /** The body as it is judged; empty when it is no storage format. */
    public Optional<String> canonical() {
        return document().map(form()::canonical);
    }

    private CanonicalForm1 form() {
        return new CanonicalForm1(attachments().asDigests());
    }

    /** The attachments it shows; none when the body is no storage format. */
    public AttachmentSight attachments() {
        if (attachments == null) {
            attachments = showsAttachments()
                    ? document().map(CanonicalForm1::shown).map(reader).orElse(AttachmentSight.NONE)
                    : AttachmentSight.NONE;
        }
        return attachments;
    }

    /** Why it cannot be told what an attachment is; empty when it can. */
    public Optional<AttachmentFinding> attachmentProblem() {
        return attachments().problem();
    }

    /** Whether its body can be read, and it cannot be told yet what an attachment is (rule R20). */
    public boolean isUntold() {
        return attachmentProblem().isPresent();
    }

    /** Whether it may show attachments; without reading it. */
    boolean showsAttachments() {
        return body.contains(ATTACHMENT);
    }

    /** Why it cannot be read; empty when it can. */
    public Optional<StorageFormatException> problem() {
        return document().isPresent() ? Optional.empty() : Optional.of(problem);
    }

    /** Whether it cannot be judged: its body is no storage format, or it cannot be told what an attachment is. */
    public boolean isUnreadable() {
        return problem().isPresent() || attachmentProblem().isPresent();
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
     * that is no storage format says something else, and so does one with an attachment of which nothing can be told. The
     * same version says the same, unless it shows attachments; a version elsewhere says nothing (rule H7).
     */
    public boolean changedSinceApproval(SpecState state) {
        return state.approval()
                .filter(approval -> !approval.version().is(version) || showsAttachments())
                .map(this::changedSince)
                .orElse(false);
    }

    private boolean changedSince(Approval approval) {
        return fingerprint().map(approval::changedSince).orElse(true);
    }

    /** As storage format; empty when it is none. */
    public Optional<StorageDocument> document() {
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
