package org.groundbreak.sandbox.jira.issue;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;

/** A status of the one workflow; the components have the names by which plugins ask for them. */
public record JiraStatus(String getId, String getName, StatusCategory getStatusCategory) implements Status {
    /** Where every issue begins. */
    public static final JiraStatus TO_DO = of("10000", "To Do", StatusCategory.TO_DO);

    /** In the order of the workflow, which leads from each to each. */
    public static final List<JiraStatus> ALL = List.of(
            of("1", "Backlog", StatusCategory.UNDEFINED),
            TO_DO,
            of("3", "In Progress", StatusCategory.IN_PROGRESS),
            of("10001", "In Review", StatusCategory.IN_PROGRESS),
            of("10002", "Done", StatusCategory.COMPLETE));

    /** @throws java.util.NoSuchElementException for an id that no status has */
    public static JiraStatus byId(String id) {
        return ALL.stream().filter(s -> s.getId.equals(id)).findFirst().orElseThrow();
    }

    /** The id of the transition that leads here from every other status, and has the name of this one. */
    public String transitionId() {
        return "1" + getId;
    }

    private static JiraStatus of(String id, String name, String category) {
        return new JiraStatus(id, name, () -> category);
    }
}
