package org.groundbreak.jira.epic;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.jira.issue.IssueAccess;
import org.groundbreak.link.AskedIds;
import org.groundbreak.link.EpicTitle;

/** Finds epics for whoever is signed in, with his own rights. */
final class EpicLookup {

    private final IssueAccess access;
    private final EpicFields epics;

    EpicLookup(IssueAccess access, EpicFields epics) {
        this.access = access;
        this.epics = epics;
    }

    /** Problems: 401; 404 no such issue, hidden, or no epic, which without Jira Software none is. */
    EpicTitle named(String key) {
        Issue issue = access.visible(key);
        if (!epics.isEpic(issue)) {
            throw Problem.notFound(epics.known() ? "no-epic" : "no-epics");
        }
        return facts(issue);
    }

    /** Those that may be browsed; the others are left out without a word. Problems: 400, 401. */
    List<EpicTitle> titles(String ids) {
        return AskedIds.parse(ids).stream()
                .flatMap(id -> access.find(id).stream())
                .map(EpicLookup::facts)
                .toList();
    }

    private static EpicTitle facts(Issue issue) {
        return new EpicTitle(issue.getId(), issue.getKey(), issue.getSummary());
    }
}
