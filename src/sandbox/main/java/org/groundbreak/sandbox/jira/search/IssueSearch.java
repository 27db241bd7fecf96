package org.groundbreak.sandbox.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.stream.Collectors;
import org.groundbreak.sandbox.jira.host.Access;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.store.Issues;

/** Jira's search, without an index that would lag behind: finds what the searcher may browse, and nothing else. */
public record IssueSearch(Issues issues, Access access) implements SearchService {
    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager) {
        IssueQuery wanted = (IssueQuery) query;
        List<JiraIssue> found = issues.all().stream()
                .filter(wanted.where())
                .filter(issue ->
                        access.isAllowed(ProjectPermissions.BROWSE_PROJECTS, issue.getProjectObject(), searcher))
                .sorted(wanted.order())
                .limit(pager.getMax())
                .toList();
        return new SearchResults<>(found.stream().map(Issue.class::cast).collect(Collectors.toList()));
    }
}
