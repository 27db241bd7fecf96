package org.groundbreak.decisions;

import org.groundbreak.storage.AttachmentDigests;

/**
 * One decision as a page has it, with what the attachments it shows are at one instant.
 *
 * @param attachments of {@link DaciMacro#shown}
 */
public record DaciSight(DaciMacro macro, AttachmentDigests attachments) {

    /**
     * What a decision is bound to (rule D4): question, area, names and costs of the options, all that is written in the
     * macro, but for outcomes that were written into it (rule D17), and for the parameters of macros of ours in it, and the
     * bytes of the attachments it shows (rule F16). Roles, due date and status are none of it, nor is anything else in the
     * page. Takes time in proportion to the length of the macro.
     */
    public DaciContent content() {
        return macro.content(attachmentText());
    }

    /** The attachments with their digests, as they stand in the fingerprint; empty where it shows none. */
    String attachmentText() {
        return attachments.text(macro.shown());
    }
}
