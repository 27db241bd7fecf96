package org.groundbreak.confluence.spec;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import org.groundbreak.confluence.link.JiraEpics;
import org.groundbreak.confluence.page.AfterCommit;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.Persons;
import org.groundbreak.host.Background;
import org.groundbreak.host.DeliveryWords;
import org.groundbreak.host.Templates;
import org.groundbreak.host.Words;
import org.groundbreak.store.Store;

/** Everything that specs are made of in Confluence, built once. */
public final class SpecFeature {

    private static final int QUEUE = 10_000;

    private final Specs specs;
    private final SpecLinks links;
    private final SpecSummaries summaries;
    private final SpecTitles titles;
    private final SpecSweep sweep;
    private final Background background;
    private final PageListener listener;

    public SpecFeature(
            Store store,
            Pages pages,
            PageAccess access,
            Persons persons,
            TransactionTemplate transactions,
            PageBuilderService pageBuilder,
            JiraEpics jira,
            Runnable sendFacts,
            Templates templates,
            Words words,
            Clock clock) {
        SpecEvents events = new SpecEvents(store.events());
        SpecDeliveries deliveries = new SpecDeliveries(store.incomingFacts(), events::of);
        SpecFacts facts = new SpecFacts(
                store.outgoingFacts(),
                deliveries,
                (contentId, state) -> transactions.execute(() -> pages.current(contentId)
                        .map(page -> Fingerprints.changedSinceApproval(page, state))
                        .orElse(false)),
                sendFacts);
        SpecLog log = new SpecLog(store.events(), store.specs(), facts, store.people(), clock);
        Registrar registrar = new Registrar(transactions, pages, persons, store.seeds(), log);
        SpecPanels panels = new SpecPanels(
                access,
                pages,
                persons,
                store.people(),
                deliveries,
                new DeliveryBodies(new DeliveryWords(words, clock), store.pairings(), words),
                words,
                events);
        SpecCommands commands = new SpecCommands(log, panels);
        this.specs = new Specs(access, pages, persons, log, registrar, commands);
        this.links = new SpecLinks(access, log, deliveries, jira, commands);
        this.summaries = new SpecSummaries(log, templates, words, pageBuilder);
        this.titles = new SpecTitles(access);
        this.sweep = new SpecSweep(transactions, store.specs(), registrar);
        this.background = new Background("groundbreak-specs", QUEUE, registrar::notice);
        this.listener = new PageListener(new AfterCommit(background)::note);
    }

    Specs specs() {
        return specs;
    }

    SpecLinks links() {
        return links;
    }

    SpecSummaries summaries() {
        return summaries;
    }

    SpecTitles titles() {
        return titles;
    }

    /** To be registered with the host's event publisher. */
    public Object listener() {
        return listener;
    }

    /** Where listeners leave ids. */
    public Background background() {
        return background;
    }

    /** Looks for pages whose event was lost. */
    public void sweep() {
        sweep.run();
    }
}
