package org.groundbreak.confluence.spec;

import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import com.atlassian.confluence.pages.Page;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.host.TestTemplates;
import org.groundbreak.host.TestWords;
import org.groundbreak.host.Words;
import org.groundbreak.store.Store;
import org.groundbreak.store.StoreDatabase;

/** Specs on a real store in memory and a Confluence of mocks. */
final class SpecFixture implements AutoCloseable {

    static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";
    static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");

    final MockConfluence confluence = new MockConfluence();
    final StoreDatabase database = new StoreDatabase(StoreDatabase.h2());
    final PageBuilderService pageBuilder = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
    final Store store = new Store(database.node());
    final SpecLog log = new SpecLog(
            store.events(),
            store.specs(),
            new SpecFacts(store.outgoingFacts(), () -> {}),
            store.people(),
            Clock.fixed(NOW, ZoneOffset.UTC));
    final Registrar registrar =
            new Registrar(database.transactions(), confluence.pages(), confluence.persons(), store.seeds(), log);
    final Specs specs;
    final SpecSummaries summaries;

    SpecFixture() {
        Words words = TestWords.keys();
        SpecPanels panels = new SpecPanels(confluence.access(), confluence.persons(), store.people(), words);
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
