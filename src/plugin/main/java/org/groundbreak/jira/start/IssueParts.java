package org.groundbreak.jira.start;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.label.Label;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.start.IssueTraits;
import org.groundbreak.start.Resolution;

/** What of an issue, as it is now, decides besides its status whether it counts (rules T1, T16 and T17). */
final class IssueParts {

    private IssueParts() {}

    static IssueTraits traits(Issue issue) {
        return new IssueTraits(
                issue.isSubTask(),
                issue.getIssueType() == null ? "" : issue.getIssueType().getName(),
                labels(issue));
    }

    /** None where this Jira's resolutions are others than we know; what histories say of them stays. */
    static Resolution resolution(Issue issue) {
        try {
            return Optional.ofNullable(issue.getResolution())
                    .map(now -> new Resolution(now.getId(), now.getName()))
                    .orElse(Resolution.NONE);
        } catch (LinkageError e) {
            return Resolution.NONE;
        }
    }

    /** None where this Jira's labels are others than we know. */
    private static Set<String> labels(Issue issue) {
        try {
            return issue.getLabels() == null
                    ? Set.of()
                    : issue.getLabels().stream().map(Label::getLabel).collect(Collectors.toSet());
        } catch (LinkageError e) {
            return Set.of();
        }
    }
}
