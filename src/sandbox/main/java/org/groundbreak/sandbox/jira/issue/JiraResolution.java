package org.groundbreak.sandbox.jira.issue;

import com.atlassian.jira.issue.resolution.Resolution;

/** The resolutions; none of them can be changed. */
public enum JiraResolution implements Resolution {
    DONE("10000", "Done"),
    WONT_DO("10001", "Won't Do"),
    DUPLICATE("10002", "Duplicate");

    private final String id;
    private final String title;

    JiraResolution(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return title;
    }
}
