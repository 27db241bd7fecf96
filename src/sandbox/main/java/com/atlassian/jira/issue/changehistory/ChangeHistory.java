package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;

/** What one person changed on one issue in one go. */
public class ChangeHistory {
    private final long id;
    private final Timestamp performed;
    private final List<ChangeItemBean> items;

    public ChangeHistory(long id, Timestamp performed, List<ChangeItemBean> items) {
        this.id = id;
        this.performed = performed;
        this.items = List.copyOf(items);
    }

    public Long getId() {
        return id;
    }

    public Timestamp getTimePerformed() {
        return new Timestamp(performed.getTime());
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        return items;
    }
}
