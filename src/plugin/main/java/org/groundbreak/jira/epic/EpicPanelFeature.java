package org.groundbreak.jira.epic;

import com.atlassian.jira.issue.CustomFieldManager;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.Templates;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.jira.issue.IssueAccess;
import org.groundbreak.jira.link.ConfluencePages;
import org.groundbreak.link.LinkFeature;
import org.groundbreak.store.Store;
import org.groundbreak.words.StartWords;
import org.groundbreak.words.Words;

/** Epics and what Confluence has told of their specs: the panel, and what the two products ask each other. */
public final class EpicPanelFeature implements Feature {

    private final EpicFields epics;
    private final EpicPanelMaker panels;
    private final EpicLookup lookup;
    private final EpicSearch search;
    private final SpecPageLookup pages;
    private final Templates templates;

    public EpicPanelFeature(
            SharedParts parts,
            Store store,
            LinkFeature link,
            IssueAccess access,
            AdminGate gate,
            CustomFieldManager customFields) {
        Words words = parts.words();
        this.epics = new EpicFields(customFields, parts.clock());
        this.lookup = new EpicLookup(access, epics);
        this.search = new EpicSearch(access, epics, EpicIndex::new);
        StartWords startWords = new StartWords(words, parts.clock());
        EpicStartReader starts = new EpicStartReader(
                link.inbox(), store.epicStarts(), new StartEvidenceReader(access, startWords, words), startWords);
        SpecsOfEpic specs = new SpecsOfEpic(link.inbox(), starts, words);
        this.panels = new EpicPanelMaker(access, epics, specs, store.pairings(), gate, words);
        this.pages = new SpecPageLookup(panels, link.inbox(), new ConfluencePages(link.peer()));
        this.templates = parts.templates();
    }

    EpicFields epics() {
        return epics;
    }

    EpicLookup lookup() {
        return lookup;
    }

    EpicSearch search() {
        return search;
    }

    SpecPageLookup pages() {
        return pages;
    }

    EpicPanelMaker panels() {
        return panels;
    }

    Templates templates() {
        return templates;
    }
}
