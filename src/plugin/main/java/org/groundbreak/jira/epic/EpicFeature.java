package org.groundbreak.jira.epic;

import com.atlassian.jira.issue.CustomFieldManager;
import java.time.Clock;
import org.groundbreak.host.DeliveryWords;
import org.groundbreak.host.Templates;
import org.groundbreak.host.Words;
import org.groundbreak.jira.issue.IssueAccess;
import org.groundbreak.store.Store;

/** Everything that epics are made of in Jira, built once. */
public final class EpicFeature {

    private final Epics epics;
    private final EpicPanels panels;
    private final EpicLookup lookup;
    private final Templates templates;

    public EpicFeature(
            IssueAccess access,
            CustomFieldManager customFields,
            Store store,
            Templates templates,
            Words words,
            Clock clock) {
        this.epics = new Epics(customFields);
        this.lookup = new EpicLookup(access, epics);
        SpecStarts starts = new SpecStarts(store, access, new DeliveryWords(words, clock), words);
        this.panels = new EpicPanels(access, epics, new LinkedSpecs(store.incomingFacts(), starts, words), words);
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
