/**
 * Issues as the host has them: {@link IssueAccess} is the one class that answers, in Jira, what a person may do; {@link
 * EpicStories} knows which issues belong to which epic; work on a thread of ours goes through {@link JiraThread}. No
 * feature, no REST.
 */
package org.groundbreak.jira.issue;
