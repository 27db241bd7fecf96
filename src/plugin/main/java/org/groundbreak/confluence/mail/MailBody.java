package org.groundbreak.confluence.mail;

/** Whether somebody wants mail of ours, and whether there is a server that could send any. */
record MailBody(boolean on, boolean possible) {}
