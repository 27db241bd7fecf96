package org.groundbreak.jira.epic;

import com.atlassian.jira.issue.CustomFieldManager;
import org.groundbreak.host.Templates;
import org.groundbreak.host.Words;
import org.groundbreak.jira.issue.IssueAccess;
import org.groundbreak.store.IncomingFacts;

/** Everything that epics are made of in Jira, built once. */
public final class EpicFeature {

    private final Epics epics;
    private final EpicPanels panels;
    private final EpicLookup lookup;
    private final Templates templates;

    public EpicFeature(
            IssueAccess access,
            CustomFieldManager customFields,
            IncomingFacts facts,
            Templates templates,
            Words words) {
        this.epics = new Epics(customFields);
        this.lookup = new EpicLookup(access, epics);
        this.panels = new EpicPanels(access, epics, new LinkedSpecs(facts, words), words);
        this.templates = templates;
    }

    Epics epics() {
        return epics;
    }

    EpicLookup lookup() {
        return lookup;
    }

    EpicPanels panels() {
        return panels;
    }

    Templates templates() {
        return templates;
    }
}
