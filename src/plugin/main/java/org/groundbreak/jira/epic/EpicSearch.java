package org.groundbreak.jira.epic;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.jira.issue.IssueAccess;
import org.groundbreak.link.FoundEpic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds epics for whoever is signed in, by Jira's own search and with his own rights (rule L10). The search index lags and
 * is not trusted: it proposes, and each issue is then read from the database and his right to browse it asked anew.
 */
final class EpicSearch {

    private static final Logger LOG = LoggerFactory.getLogger(EpicSearch.class);

    /** More are not shown at once. */
    private static final int MOST = 20;

    private final IssueAccess access;
    private final EpicFields epics;
    private final Supplier<EpicIndex> index;

    /** @param index made when it is needed, since this Jira may not have its types */
    EpicSearch(IssueAccess access, EpicFields epics, Supplier<EpicIndex> index) {
        this.access = access;
        this.epics = epics;
        this.index = index;
    }

    /**
     * Twenty at most: first the one of that very key, then the others, newest first, resolved ones behind all that are not.
     * Without any text the newest. At most two searches, the second where the first found fewer.
     *
     * @throws Problem 401; 404 a Jira without epics; 502 where Jira cannot search
     */
    List<FoundEpic> find(String typed) {
        ApplicationUser viewer = access.viewer();
        SoughtEpic sought = SoughtEpic.of(typed);
        Map<Long, FoundEpic> found = new LinkedHashMap<>();
        exact(sought).ifPresent(issue -> found.put(issue.getId(), told(issue)));
        long epicName = epics.nameId().orElseThrow(() -> Problem.notFound("no-epics"));
        add(found, search(viewer, sought, epicName, true));
        if (found.size() < MOST) {
            add(found, search(viewer, sought, epicName, false));
        }
        return found.values().stream().limit(MOST).toList();
    }

    /** By its key of today or one that it had before it was moved. */
    private Optional<Issue> exact(SoughtEpic sought) {
        return sought.wholeKey().flatMap(access::find).filter(epics::isEpic);
    }

    private void add(Map<Long, FoundEpic> found, List<Long> proposed) {
        proposed.stream()
                .filter(id -> !found.containsKey(id))
                .limit(MOST)
                .flatMap(id -> access.find(id).stream())
                .forEach(issue -> found.put(issue.getId(), told(issue)));
    }

    private List<Long> search(ApplicationUser viewer, SoughtEpic sought, long epicName, boolean open) {
        try {
            return index.get().newest(viewer, sought, epicName, open, MOST);
        } catch (LinkageError e) {
            LOG.error("This Jira cannot be asked for epics", e);
            throw Problem.badGateway("search-failed");
        }
    }

    private static FoundEpic told(Issue issue) {
        return new FoundEpic(issue.getId(), issue.getKey(), issue.getSummary(), issue.getResolution() != null);
    }
}
