package org.groundbreak.confluence;

import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.attachments.AttachmentsFeature;
import org.groundbreak.confluence.attachments.Effort;
import org.groundbreak.confluence.epics.EpicsFeature;
import org.groundbreak.confluence.lists.ListsFeature;
import org.groundbreak.confluence.mail.Mailer;
import org.groundbreak.confluence.meetings.MeetingsFeature;
import org.groundbreak.confluence.page.PageLifeFeature;
import org.groundbreak.confluence.page.SeenPage;
import org.groundbreak.confluence.page.TestPageEvents;
import org.groundbreak.confluence.panel.PanelFeature;
import org.groundbreak.confluence.panel.SpecPanel;
import org.groundbreak.confluence.panel.SpecSummaryMaker;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.confluence.questions.QuestionsFeature;
import org.groundbreak.confluence.reviews.ReviewsFeature;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.confluence.specs.PageSight;
import org.groundbreak.confluence.specs.Registrar;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.confluence.specs.SpecService;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.confluence.specs.SpecsFeature;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.TestClock;
import org.groundbreak.host.TestParts;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.link.Inbox;
import org.groundbreak.link.LinkFeature;
import org.groundbreak.link.Outbox;
import org.groundbreak.link.Peer;
import org.groundbreak.link.TestFacts;
import org.groundbreak.link.TestPeers;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.specs.LinkEpic;
import org.groundbreak.specs.SpecCommand;
import org.groundbreak.specs.SpecState;
import org.groundbreak.start.Cause;
import org.groundbreak.start.Start;
import org.groundbreak.start.StatusCategory;
import org.groundbreak.start.StatusThen;
import org.groundbreak.start.Uncounted.Reason;
import org.groundbreak.store.Store;
import org.groundbreak.store.StoreDatabase;

/** SpecService on a real store in memory and a Confluence of mocks. */
public final class SpecFixture implements AutoCloseable {

    public static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";
    public static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");

    public final TestClock clock = new TestClock(NOW);
    public final MockConfluence confluence = new MockConfluence();
    public final StoreDatabase database;
    /** Says where the health page is to nobody, until told otherwise. */
    public final AdminGate gate = mock(AdminGate.class);

    public final PageBuilderService pageBuilder = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
    public final Peer jira = TestPeers.named("jira");
    public final Store store;
    public final SettingsReader settings;
    public final PageLifeFeature life;
    public final AttachmentsFeature attachments;
    public final SpecsFeature feature;
    public final EpicsFeature epics;
    public final ReviewsFeature reviews;
    public final QuestionsFeature questions;
    public final MeetingsFeature meetings;
    public final PanelFeature panel;
    public final ListsFeature lists;
    public final SpecLog log;
    public final Registrar registrar;
    public final SpecService specs;
    public final SpecSummaryMaker summaries;

    public SpecFixture() {
        this(new StoreDatabase(StoreDatabase.h2()));
    }

    /** @param database of its own */
    public SpecFixture(StoreDatabase database) {
        this.database = database;
        this.store = new Store(database.node());
        this.settings = new SettingsReader(store.settings(), () -> ZoneOffset.UTC);
        SharedParts parts = TestParts.of(clock, new Scripts(pageBuilder));
        ConfluenceParts here = TestConfluenceParts.of(parts, confluence, database.transactions());
        // Sends nothing: what waits would be counted in the background of a test that counts statements.
        LinkFeature link = mock(LinkFeature.class);
        when(link.peer()).thenReturn(jira);
        when(link.inbox()).thenReturn(new Inbox(store.incomingFacts(), store.pairings()));
        when(link.outbox()).thenReturn(new Outbox(store.outgoingFacts(), store.pairings(), () -> {}));
        life = new PageLifeFeature(
                parts, store, mock(EventPublisher.class), database.transactions(), confluence.pages());
        attachments = new AttachmentsFeature(
                database.transactions(),
                confluence.pages(),
                store,
                here.restrictions(),
                parts.clock(),
                life.watchers());
        feature = new SpecsFeature(parts, store, here, life, attachments.reader(), settings::reviewsOf);
        epics = new EpicsFeature(feature, link, confluence.access(), store.trails());
        reviews = new ReviewsFeature(parts, feature, confluence.access(), confluence.users());
        questions =
                new QuestionsFeature(parts, here, mock(EventPublisher.class), feature, reviews, confluence::comments);
        Mailer nobody = mock(Mailer.class);
        meetings = new MeetingsFeature(parts, store, here, feature, reviews, nobody);
        panel = new PanelFeature(
                parts,
                store,
                here,
                feature,
                epics,
                reviews,
                questions.bodies()::first,
                review -> meetings.meeting(review).orElse(null),
                gate);
        lists = new ListsFeature(parts, store, here, link, () -> Optional.of(confluence.labels()));
        log = feature.log();
        registrar = feature.registrar();
        specs = feature.service();
        summaries = panel.summaries();
    }

    /** A page that is a spec, published by these one after the other. */
    public Page spec(long id, String... contributors) {
        Page page = confluence.page(id, MACRO + "<p>Text</p>", contributors);
        registrar.notice(id);
        return page;
    }

    /** Links the spec to an epic that started a day after now, by an issue that joined it later, as Jira told. */
    public void link(Page page, long epicId) {
        linkOnly(page, epicId);
        startedAt(page, epicId, 1, NOW.plusSeconds(86_400));
    }

    /** Links the spec to an epic of which Jira has told nothing. */
    public void linkOnly(Page page, long epicId) {
        confluence.signIn("author");
        run(page, new LinkEpic(number("author"), page.getVersion(), new EpicRef("jira", epicId)));
    }

    /** The host says that it removes a page for good, and has committed it. */
    public void removed(long id) {
        TestPageEvents.removed(life, id);
    }

    /** What the background and the sweep do with a page. */
    public void look(long id) {
        life.life().look(id);
    }

    /** Carries a command out, past the desk. */
    public void run(Page page, SpecCommand command) {
        log.run(
                log.read(page.getId()),
                command,
                () -> PageSight.of(feature.reader().now(page, Effort.COMMAND)));
    }

    /** How the spec of a page stands. */
    public SpecState state(long id) {
        return log.read(id).state();
    }

    /** The number of a demo user; made when he has none. */
    public PersonNumber number(String name) {
        return store.people().numberOf(confluence.key(name));
    }

    /** The panel of a page for whoever is signed in. */
    public SpecPanel panel(long id) {
        return panel.panel(id);
    }

    /** The panel as it is after something was done. */
    public SpecPanel panel(SpecVisit after) {
        return panel.panels().of(after);
    }

    /** What Jira tells of the epic's start, and the background makes of it. */
    public void startedAt(Page page, long epicId, long version, Instant at) {
        Start start = new Start(
                at,
                epicId + 1,
                new Cause.Joined(1, Optional.empty()),
                new StatusThen("3", StatusCategory.IN_PROGRESS, false),
                false);
        told(page, epicId, version, new EpicFact(Optional.of(start), Optional.empty(), Map.of(), false));
    }

    /** The same, of an epic that has begun without anybody knowing when. */
    public void undated(Page page, long epicId, long version) {
        told(page, epicId, version, new EpicFact(Optional.empty(), Optional.empty(), Map.of(Reason.UNDATED, 1), false));
    }

    private void told(Page page, long epicId, long version, EpicFact fact) {
        TestFacts.told(store, new LinkKey("jira", page.getId(), epicId), version, fact);
        registrar.notice(page.getId());
    }

    /** Names the approver as the driver. */
    public void approver(Page page, String driver, String approver) {
        confluence.signIn(driver);
        panel(reviews.roles().nameApprover(page.getId(), approver));
    }

    /** Approves the current version. */
    public void approve(Page page, String approver) {
        confluence.signIn(approver);
        panel(specs.approve(page.getId(), SeenPage.now(page.getVersion())));
    }

    @Override
    public void close() {
        meetings.stop();
        confluence.close();
        database.close();
    }
}
