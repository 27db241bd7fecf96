package org.groundbreak.confluence.epics;

import java.util.List;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.specs.SpecsFeature;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.host.Feature;
import org.groundbreak.link.FoundEpic;
import org.groundbreak.link.LinkFeature;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.store.TrailTable;

/** The epics of specs: what Jira is told of a spec, and what it has told of the start of the work. */
public final class EpicsFeature implements Feature {

    private final SpecsFeature specs;
    private final SpecFactMaker facts;
    private final SpecStartReader starts;
    private final EpicLinkService links;
    private final PageTitleLookup titles;
    private final PageAccess access;
    private final JiraEpics jira;

    public EpicsFeature(SpecsFeature specs, LinkFeature link, PageAccess access, TrailTable trails) {
        this.specs = specs;
        this.access = access;
        this.jira = new JiraEpics(link.peer());
        this.titles = new PageTitleLookup(access);
        this.starts = new SpecStartReader(link.inbox());
        this.links = new EpicLinkService(specs.desk(), access, starts, link.outbox(), jira);
        this.facts = new SpecFactMaker(link.outbox(), starts, trails);
        specs.log().addProjection(facts);
    }

    /**
     * Has Jira told of a link that it knows and that nothing is kept about here, as after a backup was restored (rule L12).
     * Only where an append is allowed.
     */
    public void tellOf(LinkKey link) {
        facts.tellOfUnknown(specs.log().read(link.contentId()), new EpicRef(link.peer(), link.issueId()));
        specs.noteSoon(link.contentId());
    }

    /** When the work on specs started. */
    public SpecStartReader starts() {
        return starts;
    }

    /** What people do with the epics of specs. */
    public EpicLinkService links() {
        return links;
    }

    /** Epics as Jira tells whoever is signed in. */
    public JiraEpics jira() {
        return jira;
    }

    /** Epics to choose from. Problems: 401, and those of {@link JiraEpics#find}. @param words null for the newest */
    List<FoundEpic> choice(String words) {
        access.viewer();
        return jira.find(words == null ? "" : words);
    }

    PageTitleLookup titles() {
        return titles;
    }
}
