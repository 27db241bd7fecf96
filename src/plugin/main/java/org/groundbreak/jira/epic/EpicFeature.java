package org.groundbreak.jira.epic;

import com.atlassian.jira.issue.CustomFieldManager;
import org.groundbreak.host.Templates;
import org.groundbreak.host.Words;
import org.groundbreak.jira.issue.IssueAccess;
import org.groundbreak.jira.link.ConfluencePages;
import org.groundbreak.store.IncomingFacts;

/** Everything that epics are made of in Jira, built once. */
public final class EpicFeature {

    private final Epics epics;
    private final EpicPanels panels;
    private final EpicLookup lookup;
    private final EpicPages pages;
    private final Templates templates;

    public EpicFeature(
            IssueAccess access,
            CustomFieldManager customFields,
            IncomingFacts facts,
            ConfluencePages confluence,
            Templates templates,
            Words words) {
        this.epics = new Epics(customFields);
        this.lookup = new EpicLookup(access, epics);
        LinkedSpecs specs = new LinkedSpecs(facts, words);
        this.panels = new EpicPanels(access, epics, specs, words);
        this.pages = new EpicPages(panels, specs, confluence);
        this.templates = templates;
    }

    Epics epics() {
        return epics;
    }

    EpicLookup lookup() {
        return lookup;
    }

    EpicPages pages() {
        return pages;
    }

    EpicPanels panels() {
        return panels;
    }

    Templates templates() {
        return templates;
    }
}
