package org.groundbreak.confluence.epics;

import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.specs.SpecsFeature;
import org.groundbreak.host.Feature;
import org.groundbreak.link.LinkFeature;

/** The epics of specs: what Jira is told of a spec, and what it has told of the start of the work. */
public final class EpicsFeature implements Feature {

    private final SpecStartReader starts;
    private final EpicLinkService links;
    private final PageTitleLookup titles;

    public EpicsFeature(SpecsFeature specs, LinkFeature link, PageAccess access) {
        this.titles = new PageTitleLookup(access);
        this.starts = new SpecStartReader(link.inbox());
        this.links = new EpicLinkService(specs.desk(), access, starts, link.outbox(), new JiraEpics(link.peer()));
        specs.log().addProjection(new SpecFactMaker(link.outbox(), starts));
    }

    /** When the work on specs started. */
    public SpecStartReader starts() {
        return starts;
    }

    /** What people do with the epics of specs. */
    public EpicLinkService links() {
        return links;
    }

    PageTitleLookup titles() {
        return titles;
    }
}
