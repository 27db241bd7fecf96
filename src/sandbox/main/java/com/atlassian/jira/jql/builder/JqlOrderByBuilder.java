package com.atlassian.jira.jql.builder;

import com.atlassian.query.order.SortOrder;
import java.util.Comparator;
import org.groundbreak.sandbox.jira.issue.JiraIssue;

/** The order of what is found; as issues were created unless something else is asked for. */
public class JqlOrderByBuilder {
    private Comparator<JiraIssue> order =
            Comparator.comparing(JiraIssue::getCreated).thenComparing(JiraIssue::getId);

    public JqlOrderByBuilder createdDate(SortOrder direction) {
        Comparator<JiraIssue> rising =
                Comparator.comparing(JiraIssue::getCreated).thenComparing(JiraIssue::getId);
        order = direction == SortOrder.DESC ? rising.reversed() : rising;
        return this;
    }

    Comparator<JiraIssue> order() {
        return order;
    }
}
