package org.groundbreak.confluence.epics;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.groundbreak.confluence.epics.EpicsOfSpec.LinkedEpic;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.specs.SpecDesk;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.link.AskedIds;
import org.groundbreak.link.EpicTitle;
import org.groundbreak.link.Outbox;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.specs.LinkEpic;
import org.groundbreak.specs.UnlinkEpic;
import org.groundbreak.start.Start;

/**
 * The epics of a spec. Linking needs both rights of the person who links: edit the page, and browse the epic, which Jira is
 * asked by that person's own call (rule L1).
 */
public final class EpicLinkService {

    private final SpecDesk desk;
    private final PageAccess access;
    private final SpecStartReader starts;
    private final Outbox outbox;
    private final JiraEpics jira;

    EpicLinkService(SpecDesk desk, PageAccess access, SpecStartReader starts, Outbox outbox, JiraEpics jira) {
        this.desk = desk;
        this.access = access;
        this.starts = starts;
        this.outbox = outbox;
        this.jira = jira;
    }

    /** What Jira has not taken yet of what it is to be told of a spec. Reading only. */
    public WaitingForJira waiting(SpecStream spec) {
        return WaitingForJira.of(spec.contentId(), spec.state().links().linked().keySet(), outbox);
    }

    /** The epics, with the viewer's rights in Jira. Problems: 401, 404, and those of asking Jira. */
    public EpicsOfSpec epics(long contentId) {
        SpecVisit visit = desk.open(contentId);
        Set<EpicRef> linked = visit.state().links().linked().keySet();
        if (linked.isEmpty()) {
            return new EpicsOfSpec(List.of(), 0, 0, null);
        }
        SpecStart known = starts.of(visit.spec());
        // Another Jira uses the same numbers for other issues.
        String asked = jira.applicationId();
        Optional<Long> start = known.ref()
                .filter(epic -> epic.applicationId().equals(asked))
                .flatMap(epic -> known.start())
                .flatMap(EpicFact::start)
                .map(Start::issueId);
        List<Long> epics = linked.stream()
                .filter(epic -> epic.applicationId().equals(asked))
                .map(EpicRef::issueId)
                .limit(AskedIds.MOST - 1)
                .toList();
        Set<EpicRef> waiting = waiting(visit.spec()).epics();
        Map<Long, LinkedEpic> visible = visible(start, epics, issueId -> waiting.contains(new EpicRef(asked, issueId)));
        List<LinkedEpic> shown =
                epics.stream().map(visible::get).filter(Objects::nonNull).toList();
        return new EpicsOfSpec(
                shown,
                epics.size() - shown.size(),
                linked.size() - epics.size(),
                start.map(visible::get).orElse(null));
    }

    private Map<Long, LinkedEpic> visible(Optional<Long> start, List<Long> epics, LongPredicate waiting) {
        Set<Long> ids = new LinkedHashSet<>(epics);
        start.ifPresent(ids::add);
        Map<Long, LinkedEpic> visible = new HashMap<>();
        for (EpicTitle issue : jira.visible(ids)) {
            visible.put(
                    issue.issueId(),
                    new LinkedEpic(
                            issue.issueId(),
                            issue.key(),
                            issue.title(),
                            jira.url(issue),
                            waiting.test(issue.issueId())));
        }
        return visible;
    }

    /**
     * Links an epic. Problems: 400 no key; 401; 403 may not edit; 404 page or epic hidden; 405; 409 no
     * spec, or linked already; 502.
     */
    public SpecVisit link(long contentId, String key) {
        SpecVisit visit = openForLinks(contentId);
        EpicRef epic = jira.named(key);
        return desk.carryOut(visit, actor -> new LinkEpic(actor, visit.version(), epic));
    }

    /** Takes the links to an epic away. Problems: 401; 403 may not edit; 404 page hidden; 405; 409 no spec. */
    public SpecVisit unlink(long contentId, long issueId) {
        SpecVisit visit = openForLinks(contentId);
        for (EpicRef epic : Set.copyOf(visit.state().links().linked().keySet())) {
            if (epic.issueId() == issueId) {
                SpecVisit before = visit;
                visit = desk.carryOut(before, actor -> new UnlinkEpic(actor, before.version(), epic));
            }
        }
        return visit;
    }

    /** Whether links may be changed at all is said before Jira is asked anything. */
    private SpecVisit openForLinks(long contentId) {
        SpecVisit visit = desk.openForCommand(contentId);
        access.requireEdit(visit.page());
        desk.require(visit, new LinkEpic(visit.actor(), visit.version(), EpicRef.ANY));
        return visit;
    }
}
