package org.groundbreak.confluence.spec;

import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.confluence.link.JiraEpics;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.spec.LinkedEpics.LinkedEpic;
import org.groundbreak.spec.EpicRef;
import org.groundbreak.spec.SpecCommand;

/**
 * The epics of a spec. Linking needs both rights of the person who links: edit the page, and browse the epic, which Jira is
 * asked by that person's own call (rule L1).
 */
final class SpecLinks {

    private final PageAccess access;
    private final SpecLog specs;
    private final JiraEpics jira;
    private final SpecCommands commands;

    SpecLinks(PageAccess access, SpecLog specs, JiraEpics jira, SpecCommands commands) {
        this.access = access;
        this.specs = specs;
        this.jira = jira;
        this.commands = commands;
    }

    /** The epics, with the viewer's rights in Jira. Problems: 401, 404, and those of asking Jira. */
    LinkedEpics epics(long contentId) {
        access.viewer();
        access.visible(contentId);
        Set<EpicRef> linked = specs.state(contentId).links().linked().keySet();
        List<LinkedEpic> visible = jira.visible(linked).stream()
                .map(epic -> new LinkedEpic(epic.issueId(), epic.key(), epic.title(), jira.url(epic)))
                .toList();
        return new LinkedEpics(visible, linked.size() - visible.size());
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
