package org.groundbreak.confluence.panel;

import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.user.UserKey;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.confluence.epics.EpicsOfSpec;
import org.groundbreak.confluence.epics.EpicsOfSpec.LinkedEpic;
import org.groundbreak.confluence.epics.JiraEpics;
import org.groundbreak.confluence.epics.SpecStart;
import org.groundbreak.confluence.epics.SpecStartReader;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.link.AskedIds;
import org.groundbreak.link.EpicFact;
import org.groundbreak.link.EpicTitle;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.specs.SpecCommand;
import org.groundbreak.specs.SpecState;

/**
 * The epics of a spec. Linking needs both rights of the person who links: edit the page, and browse the epic, which Jira is
 * asked by that person's own call (rule L1).
 */
final class EpicLinkService {

    private final PageAccess access;
    private final SpecLog specs;
    private final SpecStartReader starts;
    private final JiraEpics jira;
    private final SpecCommands commands;

    EpicLinkService(PageAccess access, SpecLog specs, SpecStartReader starts, JiraEpics jira, SpecCommands commands) {
        this.access = access;
        this.specs = specs;
        this.starts = starts;
        this.jira = jira;
        this.commands = commands;
    }

    /** The epics, with the viewer's rights in Jira. Problems: 401, 404, and those of asking Jira. */
    EpicsOfSpec epics(long contentId) {
        access.viewer();
        access.visible(contentId);
        SpecState state = specs.state(contentId);
        Set<EpicRef> linked = state.links().linked().keySet();
        if (linked.isEmpty()) {
            return new EpicsOfSpec(List.of(), 0, 0, null);
        }
        SpecStart known = starts.of(contentId, state);
        // Another Jira uses the same numbers for other issues.
        String asked = jira.applicationId();
        Optional<Long> start = known.ref()
                .filter(epic -> epic.applicationId().equals(asked))
                .flatMap(epic -> known.start())
                .map(EpicFact::issueId);
        List<Long> epics = linked.stream()
                .filter(epic -> epic.applicationId().equals(asked))
                .map(EpicRef::issueId)
                .limit(AskedIds.MOST - 1)
                .toList();
        Map<Long, LinkedEpic> visible = visible(start, epics);
        List<LinkedEpic> shown =
                epics.stream().map(visible::get).filter(Objects::nonNull).toList();
        return new EpicsOfSpec(
                shown,
                epics.size() - shown.size(),
                linked.size() - epics.size(),
                start.map(visible::get).orElse(null));
    }

    private Map<Long, LinkedEpic> visible(Optional<Long> start, List<Long> epics) {
        Set<Long> ids = new LinkedHashSet<>(epics);
        start.ifPresent(ids::add);
        Map<Long, LinkedEpic> visible = new HashMap<>();
        for (EpicTitle issue : jira.visible(ids)) {
            visible.put(issue.issueId(), new LinkedEpic(issue.issueId(), issue.key(), issue.title(), jira.url(issue)));
        }
        return visible;
    }

    /** Links an epic. Problems: 400 no key; 401; 403 may not edit; 404 page or epic hidden; 405; 409; 502. */
    SpecPanel link(long contentId, String key) {
        UserKey viewer = access.viewer();
        Page page = access.forCommand(contentId);
        access.requireEdit(page);
        EpicRef epic = jira.named(key);
        return commands.run(page, viewer, new SpecCommand.LinkEpic(specs.numberOf(viewer), page.getVersion(), epic));
    }

    /** Takes the links to an epic away. Problems: 401; 403 may not edit; 404 page hidden; 405. */
    SpecPanel unlink(long contentId, long issueId) {
        UserKey viewer = access.viewer();
        Page page = access.forCommand(contentId);
        access.requireEdit(page);
        SpecPanel panel = commands.panel(page, viewer);
        for (EpicRef epic : epicsOf(contentId, issueId)) {
            panel = commands.run(
                    page, viewer, new SpecCommand.UnlinkEpic(specs.numberOf(viewer), page.getVersion(), epic));
        }
        return panel;
    }

    private Set<EpicRef> epicsOf(long contentId, long issueId) {
        return specs.state(contentId).links().linked().keySet().stream()
                .filter(epic -> epic.issueId() == issueId)
                .collect(Collectors.toSet());
    }
}
