package org.groundbreak.confluence.mail;

/**
 * What the page about mail shows.
 *
 * @param on whether its reader wants mail of ours
 */
public record MailView(boolean on) {}
