package org.groundbreak.confluence.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.confluence.attachments.AttachmentFinding;
import org.groundbreak.confluence.attachments.AttachmentSight;
import org.groundbreak.decisions.DaciContent;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DaciSight;
import org.groundbreak.storage.Fingerprint;

/**
 * One decision as a version of its page has it, with the attachments it shows (rule D4). These are looked up when first
 * asked for, and once; whether anybody may cause that work is asked before. Of one request, not for several threads.
 */
final class ShownDecision {

    private final DaciMacro macro;
    private final Instant readAt;
    private final Supplier<AttachmentSight> reader;
    private AttachmentSight attachments;
    private DaciContent content;

    /** @param readAt when it was read, so with which attachments @param reader says what they are */
    ShownDecision(DaciMacro macro, Instant readAt, Supplier<AttachmentSight> reader) {
        this.macro = macro;
        this.readAt = readAt;
        this.reader = reader;
    }

    /** As it is written. */
    DaciMacro macro() {
        return macro;
    }

    /** When it was read, so with which attachments. */
    Instant readAt() {
        return readAt;
    }

    /** Whether its text is not all that it says. */
    boolean showsAttachments() {
        return !macro.shown().isEmpty();
    }

    /** What a decision is bound to; empty when it cannot be told what an attachment is. */
    Optional<DaciContent> content() {
        if (content == null) {
            content = sight().map(DaciSight::content).orElse(null);
        }
        return Optional.ofNullable(content);
    }

    /** Its fingerprint; empty when it cannot be told what an attachment is. */
    Optional<Fingerprint> fingerprint() {
        return content().map(DaciContent::fingerprint);
    }

    /** To be compared with another; empty when it cannot be told what an attachment is. */
    Optional<DaciSight> sight() {
        return problem().isPresent()
                ? Optional.empty()
                : Optional.of(new DaciSight(macro, attachments().asDigests()));
    }

    /** Why it cannot be told what an attachment is; empty when it can. */
    Optional<AttachmentFinding> problem() {
        return attachments().problem();
    }

    /** What is to be said of its attachments. */
    List<AttachmentFinding> findings() {
        return attachments().findings();
    }

    private AttachmentSight attachments() {
        if (attachments == null) {
            attachments = showsAttachments() ? reader.get() : AttachmentSight.NONE;
        }
        return attachments;
    }
}
