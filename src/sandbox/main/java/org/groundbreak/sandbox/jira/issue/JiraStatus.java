package org.groundbreak.sandbox.jira.issue;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** A status; the components have the names by which plugins ask for them. */
public record JiraStatus(String getId, String getName, StatusCategory getStatusCategory) implements Status {
    /** The id of the status in which an issue begins when nothing else is said. */
    public static final String FIRST = "10000";

    private record Category(String getKey) implements StatusCategory {}

    /** @param category one of the keys of {@link StatusCategory} */
    public static JiraStatus of(String id, String name, String category) {
        return new JiraStatus(id, name, new Category(category));
    }

    /** The id of the transition that leads here from every other status, and has the name of this one. */
    public String transitionId() {
        return "1" + getId;
    }
}
