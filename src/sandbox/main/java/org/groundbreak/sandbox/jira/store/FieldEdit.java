package org.groundbreak.sandbox.jira.store;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;

/** A change of one field: writes it and says what changed, nothing when the value was the same. */
@FunctionalInterface
public interface FieldEdit {
    /**
     * Writes the change into the current transaction.
     *
     * @param author user key of who changes, null for anonymous
     * @param now UTC milliseconds
     */
    List<ChangeItemBean> apply(IssueRow issue, String author, long now);
}
