package org.groundbreak.confluence.mail;

/** What became of a mail. */
public enum MailOutcome {
    /** The server took it. */
    SENT,
    /** There was nothing in it that its reader may see. */
    NOTHING_TO_SAY,
    /** Its reader is gone, deactivated, or has no address. */
    NO_ADDRESS,
    /** Its reader wants no mail. */
    TURNED_OFF,
    /** There is no server for mail, or it did not take this one. What is told once may be told again (rule C14). */
    FAILED
}
