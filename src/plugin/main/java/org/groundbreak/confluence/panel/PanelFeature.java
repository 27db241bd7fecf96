package org.groundbreak.confluence.panel;

import org.groundbreak.confluence.epics.EpicsFeature;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.specs.SpecsFeature;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;
import org.groundbreak.store.Store;
import org.groundbreak.words.StartWords;

/** The panel inside the page: what a viewer sees of a spec and may do with it, and the summary for everybody. */
public final class PanelFeature implements Feature {

    private final SpecService specs;
    private final EpicLinkService links;
    private final SpecSummaryMaker summaries;

    public PanelFeature(
            SharedParts parts,
            Store store,
            SpecsFeature specs,
            EpicsFeature epics,
            PageAccess access,
            Pages pages,
            ConfluenceUsers users) {
        SpecPanelMaker panels = new SpecPanelMaker(
                access,
                pages,
                users,
                store.people(),
                epics.starts(),
                new StartBodyMaker(new StartWords(parts.words(), parts.clock()), store.pairings()),
                parts.words(),
                specs.log());
        SpecCommands commands = new SpecCommands(specs.log(), panels);
        this.specs = new SpecService(access, pages, users, specs.log(), specs.registrar(), commands);
        this.links = new EpicLinkService(access, specs.log(), epics.starts(), epics.jira(), commands);
        this.summaries = new SpecSummaryMaker(specs.log(), parts.templates(), parts.words(), parts.scripts());
    }

    /** What people do with specs. */
    public SpecService specs() {
        return specs;
    }

    EpicLinkService links() {
        return links;
    }

    /** What the macro prints. */
    public SpecSummaryMaker summaries() {
        return summaries;
    }
}
