package org.groundbreak.sandbox.jira.issue;

import com.atlassian.jira.project.Project;

/** A project; the components have the names by which plugins ask for them. */
public record JiraProject(Long getId, String getKey, String getName) implements Project {}
