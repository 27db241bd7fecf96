package org.groundbreak.jira.epic;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.jira.issue.IssueAccess;
import org.groundbreak.store.PairingTable;
import org.groundbreak.words.Words;

/** Makes what the panel of an epic shows, from local facts. Reading only. */
final class EpicPanelMaker {

    private final IssueAccess access;
    private final EpicFields epics;
    private final SpecsOfEpic specs;
    private final PairingTable pairings;
    private final AdminGate gate;
    private final Words words;

    EpicPanelMaker(
            IssueAccess access,
            EpicFields epics,
            SpecsOfEpic specs,
            PairingTable pairings,
            AdminGate gate,
            Words words) {
        this.access = access;
        this.epics = epics;
        this.specs = specs;
        this.pairings = pairings;
        this.gate = gate;
        this.words = words;
    }

    /**
     * For the issue view, which has asked whether the viewer may browse the issue. Unpaired, nobody has told of links, so
     * that there is none would be too much said.
     */
    EpicPanelView of(Issue epic) {
        String id = epic.getId().toString();
        return pairings.current()
                .map(confluence -> view(id, specs.of(epic.getId(), confluence)))
                .orElseGet(() -> unpaired(id));
    }

    /** Who may pair is led to where that is done; the others are told whom to ask. */
    private EpicPanelView unpaired(String id) {
        return gate.healthPath()
                .map(path -> new EpicPanelView(id, words.text("epic.not-paired-admin"), access.url(path), List.of()))
                .orElseGet(() -> new EpicPanelView(id, words.text("epic.not-paired"), "", List.of()));
    }

    private EpicPanelView view(String id, List<EpicPanelSpec> linked) {
        return new EpicPanelView(id, linked.isEmpty() ? words.text("epic.no-spec") : "", "", linked);
    }

    /** For the REST API. Problems: 401, 404 hidden or no epic. */
    EpicPanelView of(long issueId) {
        return of(visibleEpic(issueId));
    }

    /** An epic that whoever is asking may browse. Problems: 401, 404 hidden or no epic. */
    Issue visibleEpic(long issueId) {
        Issue issue = access.visible(issueId);
        if (!epics.isEpic(issue)) {
            throw Problem.notFound("no-epic");
        }
        return issue;
    }
}
