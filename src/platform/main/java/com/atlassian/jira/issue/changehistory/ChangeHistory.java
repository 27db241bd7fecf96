package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;

public class ChangeHistory {
    public native Long getId();

    public native Timestamp getTimePerformed();

    public native List<ChangeItemBean> getChangeItemBeans();
}
