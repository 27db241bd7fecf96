package org.groundbreak.jira.epic;

import com.atlassian.jira.issue.CustomFieldManager;
import java.time.Clock;
import org.groundbreak.host.DeliveryWords;
import org.groundbreak.host.Templates;
import org.groundbreak.host.Words;
import org.groundbreak.jira.issue.IssueAccess;
import org.groundbreak.jira.link.ConfluencePages;
import org.groundbreak.store.Store;

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
            Store store,
            ConfluencePages confluence,
            Templates templates,
            Words words,
            Clock clock) {
        this.epics = new Epics(customFields);
        this.lookup = new EpicLookup(access, epics);
        SpecStarts starts = new SpecStarts(store, access, new DeliveryWords(words, clock), words);
        LinkedSpecs specs = new LinkedSpecs(store.incomingFacts(), starts, words);
        this.panels = new EpicPanels(access, epics, specs, store.pairings(), words);
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
