package org.groundbreak.start;

import java.time.Instant;

/**
 * What is needed of an issue's past, out of its change history and never out of the search index, which lags.
 *
 * @param issueId Jira's id of the issue
 * @param created when it was created, by Jira's clock
 * @param status by Jira's ids of the statuses
 */
public record IssueHistory(
        long issueId,
        Instant created,
        IssueTraits traits,
        FieldHistory<String> status,
        FieldHistory<Membership> epic,
        FieldHistory<Resolution> resolution) {

    /** The same issue without its epics: for an epic, whose own moves count wherever it belongs. */
    IssueHistory alone() {
        return new IssueHistory(issueId, created, traits, status, FieldHistory.always(Membership.NONE), resolution);
    }
}
