package org.groundbreak.confluence.epics;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.specs.PageFingerprint;
import org.groundbreak.confluence.specs.SpecsFeature;
import org.groundbreak.host.Feature;
import org.groundbreak.link.LinkFeature;

/** The epics of specs: what Jira is told of a spec, and what it has told of the start of the work. */
public final class EpicsFeature implements Feature {

    private final JiraEpics jira;
    private final SpecStartReader starts;
    private final PageTitleLookup titles;

    public EpicsFeature(
            SpecsFeature specs, LinkFeature link, PageAccess access, Pages pages, TransactionTemplate transactions) {
        this.jira = new JiraEpics(link.peer());
        this.titles = new PageTitleLookup(access);
        this.starts = new SpecStartReader(link.inbox(), specs.log()::events);
        SpecFactMaker facts = new SpecFactMaker(
                link.outbox(),
                starts,
                (contentId, state) -> transactions.execute(() -> pages.current(contentId)
                        .map(page -> PageFingerprint.changedSinceApproval(page, state))
                        .orElse(false)));
        specs.log().addProjection(facts::update);
    }

    /** Epics, asked of Jira. */
    public JiraEpics jira() {
        return jira;
    }

    /** When the work on a spec started. */
    public SpecStartReader starts() {
        return starts;
    }

    PageTitleLookup titles() {
        return titles;
    }
}
