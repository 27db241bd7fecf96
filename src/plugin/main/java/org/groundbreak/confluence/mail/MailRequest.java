package org.groundbreak.confluence.mail;

/** Whether somebody wants mail of ours from now on. */
public record MailRequest(boolean on) {}
