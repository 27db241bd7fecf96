package org.groundbreak.jira.start;

/**
 * What is noted to be looked at in the background. Each why of an issue waits for itself, so that no note takes another's
 * place.
 *
 * @param issueId of an issue, or of an epic
 */
record Look(long issueId, Why why) {

    enum Why {
        /** An issue moved, or has been created. */
        MOVED,
        /** An issue has been created some seconds ago: by now Jira will show it, and its epic. */
        CREATED,
        /** An issue got another resolution, type or labels. */
        TRAITS,
        /** An issue joined or left what may be an epic of that id. */
        JOINED,
        /** Confluence has told of a link to the epic of that id. */
        TOLD,
        /** The linked epic of that id has been looked at, or something of its issues has changed, some seconds ago. */
        AGAIN
    }
}
