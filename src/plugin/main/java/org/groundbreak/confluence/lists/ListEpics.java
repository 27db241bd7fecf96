package org.groundbreak.confluence.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.groundbreak.confluence.epics.JiraEpics;
import org.groundbreak.confluence.lists.EpicsOfList.ShownEpic;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.link.AskedIds;
import org.groundbreak.link.EpicTitle;
import org.groundbreak.link.Outbox;
import org.groundbreak.specs.EpicRef;

/** The epics of the specs in a list, for one viewer: of pages he may view, and as far as Jira shows them to him. */
final class ListEpics {

    private final PageAccess access;
    private final Outbox outbox;
    private final JiraEpics jira;

    ListEpics(PageAccess access, Outbox outbox, JiraEpics jira) {
        this.access = access;
        this.outbox = outbox;
        this.jira = jira;
    }

    /**
     * With one SELECT and one call of Jira, for twenty epics at most: the first one of each spec before the second of any.
     * Pages he may not view are left out without a word. Problems: 400, 401, and those of asking Jira.
     */
    List<EpicsOfList> of(String contentIds) {
        access.viewer();
        List<Long> pages = AskedIds.parse(contentIds).stream()
                .distinct()
                .filter(id -> access.find(id).isPresent())
                .toList();
        Map<Long, List<EpicRef>> linked = pages.isEmpty() ? Map.of() : outbox.linkedEpics(pages);
        if (linked.isEmpty()) {
            return List.of();
        }
        Map<EpicRef, EpicTitle> shown = shown(linked);
        return pages.stream()
                .filter(linked::containsKey)
                .map(page -> epics(page, linked.get(page), shown))
                .toList();
    }

    private Map<EpicRef, EpicTitle> shown(Map<Long, List<EpicRef>> linked) {
        // Another Jira uses the same numbers for other issues.
        String asked = jira.applicationId();
        Set<Long> ids = new LinkedHashSet<>();
        int most = linked.values().stream().mapToInt(List::size).max().orElse(0);
        for (int turn = 0; turn < most && ids.size() < AskedIds.MOST; turn++) {
            for (List<EpicRef> epics : linked.values()) {
                if (turn < epics.size()
                        && epics.get(turn).applicationId().equals(asked)
                        && ids.size() < AskedIds.MOST) {
                    ids.add(epics.get(turn).issueId());
                }
            }
        }
        Map<EpicRef, EpicTitle> shown = new HashMap<>();
        jira.visible(ids).forEach(epic -> shown.put(new EpicRef(asked, epic.issueId()), epic));
        return shown;
    }

    private EpicsOfList epics(long page, List<EpicRef> linked, Map<EpicRef, EpicTitle> shown) {
        List<ShownEpic> visible = new ArrayList<>();
        linked.stream()
                .map(shown::get)
                .filter(Objects::nonNull)
                .forEach(epic -> visible.add(new ShownEpic(epic.key(), epic.title(), jira.url(epic))));
        return new EpicsOfList(page, visible, linked.size() - visible.size());
    }
}
