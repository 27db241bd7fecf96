package org.groundbreak.acceptance.screen;

/** How the application link from Confluence to Jira behaves. */
enum LinkMood {
    /** It brings every call to Jira as the person who is signed in. */
    WORKS,
    /** So it does, but Jira asks administrators to confirm their password. */
    NO_SECURE_SESSION,
    /** Nobody answers. */
    JIRA_DOWN
}
