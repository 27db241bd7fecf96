package com.atlassian.jira.issue.label;

/** One label of an issue. */
public class Label {
    private final String label;

    public Label(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
