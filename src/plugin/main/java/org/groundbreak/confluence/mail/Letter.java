package org.groundbreak.confluence.mail;

/**
 * A mail as it is handed over.
 *
 * @param subject one line
 * @param body plain text, lines ended by a line feed
 */
record Letter(String subject, String body) {}
