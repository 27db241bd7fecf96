package org.groundbreak.sandbox.jira.store;

import java.util.Set;

/** What is known when an issue is created; {@code parentId}, {@code epicId} and {@code epicName} may be null. */
public record NewIssue(
        long projectId,
        String typeId,
        String summary,
        Set<String> labels,
        Long parentId,
        Long epicId,
        String epicName) {

    /** An issue of its own: no parent, no epic, no labels. */
    public static NewIssue of(long projectId, String typeId, String summary) {
        return new NewIssue(projectId, typeId, summary, Set.of(), null, null, null);
    }

    public NewIssue inEpic(Long epic) {
        return new NewIssue(projectId, typeId, summary, labels, parentId, epic, epicName);
    }
}
