package org.groundbreak.specs;

import java.util.regex.Pattern;

/**
 * An epic, by what never changes: neither its key nor its title.
 *
 * @param applicationId id of its Jira as the application link gives it: 1 to 60 letters, digits and hyphens
 * @param issueId Jira's number of the issue, at least 1
 */
public record EpicRef(String applicationId, long issueId) {

    private static final Pattern APPLICATION_ID = Pattern.compile("[0-9A-Za-z-]{1,60}");

    /** Stands for any epic, to ask whether one could be linked; no Jira has it. */
    public static final EpicRef ANY = new EpicRef("any", Long.MAX_VALUE);

    /** @throws IllegalArgumentException when the parts are not as described */
    public EpicRef {
        if (!APPLICATION_ID.matcher(applicationId).matches()) {
            throw new IllegalArgumentException("Not an application id: " + applicationId);
        }
        if (issueId < 1) {
            throw new IllegalArgumentException("Not an issue id: " + issueId);
        }
    }
}
