package org.groundbreak.sandbox.jira.search;

import com.atlassian.query.Query;
import java.util.Comparator;
import java.util.function.Predicate;
import org.groundbreak.sandbox.jira.issue.JiraIssue;

/** What is looked for, and in which order. */
public record IssueQuery(Predicate<JiraIssue> where, Comparator<JiraIssue> order) implements Query {}
