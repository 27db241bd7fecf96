package org.groundbreak.confluence.mail;

/** The page on which somebody turns our mail off and on for himself. */
final class MailPage {

    /** Below the base URL. */
    static final String PATH = "/plugins/servlet/groundbreak/mail";

    private MailPage() {}
}
