package org.groundbreak.confluence.spec;

import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import com.atlassian.confluence.pages.Page;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Instant;
import java.util.Optional;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.host.DeliveryWords;
import org.groundbreak.host.TestClock;
import org.groundbreak.host.TestTemplates;
import org.groundbreak.host.TestWords;
import org.groundbreak.host.Words;
import org.groundbreak.link.EpicFact;
import org.groundbreak.link.LinkJson;
import org.groundbreak.link.SpecFact;
import org.groundbreak.spec.EpicRef;
import org.groundbreak.spec.SpecCommand;
import org.groundbreak.start.Cause;
import org.groundbreak.start.Start;
import org.groundbreak.start.StatusCategory;
import org.groundbreak.start.StatusThen;
import org.groundbreak.store.LinkFact;
import org.groundbreak.store.Store;
import org.groundbreak.store.StoreDatabase;

/** Specs on a real store in memory and a Confluence of mocks. */
final class SpecFixture implements AutoCloseable {

    static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";
    static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");

    final TestClock clock = new TestClock(NOW);
    final MockConfluence confluence = new MockConfluence();
    final StoreDatabase database = new StoreDatabase(StoreDatabase.h2());
    final PageBuilderService pageBuilder = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
    final Store store = new Store(database.node());
    private final SpecEvents events = new SpecEvents(store.events());
    final SpecDeliveries deliveries = new SpecDeliveries(store.incomingFacts(), events::of);
    final SpecLog log = new SpecLog(
            store.events(),
            store.specs(),
            new SpecFacts(
                    store.outgoingFacts(),
                    deliveries,
                    (contentId, state) -> confluence
                            .pages()
                            .current(contentId)
                            .map(page -> Fingerprints.changedSinceApproval(page, state))
                            .orElse(false),
                    () -> {}),
            store.people(),
            clock);
    final Registrar registrar =
            new Registrar(database.transactions(), confluence.pages(), confluence.persons(), store.seeds(), log);
    final Specs specs;
    final SpecSummaries summaries;

    SpecFixture() {
        Words words = TestWords.keys();
        SpecPanels panels = new SpecPanels(
                confluence.access(),
                confluence.pages(),
                confluence.persons(),
                store.people(),
                deliveries,
                new DeliveryBodies(new DeliveryWords(words, clock), store.pairings(), words),
                words,
                events);
        SpecCommands commands = new SpecCommands(log, panels);
        specs = new Specs(confluence.access(), confluence.pages(), confluence.persons(), log, registrar, commands);
        summaries = new SpecSummaries(log, TestTemplates.with(words), words, pageBuilder);
    }

    /** A page that is a spec, published by these one after the other. */
    Page spec(long id, String... contributors) {
        Page page = confluence.page(id, MACRO + "<p>Text</p>", contributors);
        registrar.notice(id);
        return page;
    }

    /** What Jira was told of a link, in a product of ours where the two are one. */
    static LinkFact linkOf(long contentId, long epicId) {
        long now = NOW.toEpochMilli();
        return new LinkFact(
                "confluence",
                contentId,
                epicId,
                1,
                new LinkJson().write(new SpecFact(true, now, "APPROVED", now, now, false, 1, 1)));
    }

    /** Links the spec to an epic that started a day after now, by an issue that joined it later, as Jira told. */
    void link(Page page, long epicId) {
        linkOnly(page, epicId);
        startedAt(page, epicId, 1, NOW.plusSeconds(86_400));
    }

    /** Links the spec to an epic of which Jira has told nothing. */
    void linkOnly(Page page, long epicId) {
        confluence.signIn("author");
        log.run(
                page.getId(),
                new SpecCommand.LinkEpic(
                        log.numberOf(confluence.key("author")), page.getVersion(), new EpicRef("jira", epicId)));
    }

    /** What Jira tells of the epic's start, and the background makes of it. */
    void startedAt(Page page, long epicId, long version, Instant at) {
        Start start = new Start(
                at,
                epicId + 1,
                new Cause.Joined(1, Optional.empty()),
                new StatusThen("3", StatusCategory.IN_PROGRESS, false),
                false);
        EpicFact fact = EpicFact.of(Optional.of(start), false);
        store.incomingFacts().take(new LinkFact("jira", page.getId(), epicId, version, new LinkJson().write(fact)));
        registrar.notice(page.getId());
    }

    /** Names the approver as the driver. */
    void approver(Page page, String driver, String approver) {
        confluence.signIn(driver);
        specs.nameApprover(page.getId(), approver);
    }

    /** Approves the current version. */
    void approve(Page page, String approver) {
        confluence.signIn(approver);
        specs.approve(page.getId(), page.getVersion());
    }

    @Override
    public void close() {
        confluence.close();
        database.close();
    }
}
