package org.groundbreak.confluence.decisions;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.groundbreak.confluence.attachments.SightReader;
import org.groundbreak.confluence.mail.Mailer;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.PageEditor;
import org.groundbreak.confluence.page.PageWatcher;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.host.Feature;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.SharedParts;
import org.groundbreak.store.Store;

/** The decisions there are: noticed when their pages are published, kept in streams, decided by their approvers. */
public final class DecisionsFeature implements Feature {

    private static final Duration NEWS = Duration.ofMinutes(1);
    private static final int TIDYING_HOUR = 4;

    private final SharedParts parts;
    private final Store store;
    private final DecisionLog log;
    private final DecisionNoticer noticer;
    private final DecisionService service;
    private final DecisionEdits edits;
    private final DecisionPageMaker pageMaker;
    private final DecisionNews news;

    /**
     * @param attachments says what they are
     * @param watch has a watcher told of pages
     * @param noteSoon has a page looked at in the background
     */
    public DecisionsFeature(
            SharedParts parts,
            Store store,
            ConfluenceParts confluence,
            PageEditor editor,
            SettingsReader settings,
            Mailer mailer,
            SightReader attachments,
            Consumer<PageWatcher> watch,
            LongConsumer noteSoon) {
        PageAccess access = confluence.access();
        Pages pages = confluence.pages();
        ConfluenceUsers users = confluence.users();
        this.parts = parts;
        this.store = store;
        this.log = new DecisionLog(store.events(), parts.clock());
        DecisionReader reader = new DecisionReader(attachments, parts.clock());
        this.noticer = new DecisionNoticer(
                confluence.transactions(), pages, users, settings, store, log, reader, parts.clock());
        RolesCheck roles = new RolesCheck(users, store.people(), settings, log);
        DecisionDesk desk = new DecisionDesk(access, users, store.people(), log, noticer, roles, reader);
        OutcomeWords outcomes = new OutcomeWords(log, parts.words());
        CopyWriter copies = new CopyWriter(desk, pages, editor, outcomes, settings, parts.words());
        this.service = new DecisionService(desk, access, pages, users, store.people(), reader, copies, parts.words());
        this.edits = new DecisionEdits(service, log, editor, noticer, parts.words());
        this.pageMaker = new DecisionPageMaker(
                access,
                pages,
                users,
                store.people(),
                settings,
                log,
                noticer,
                roles,
                noteSoon,
                new LostDecisions(log, parts.words()),
                reader,
                new DecisionBodyMaker(log, new DecisionOffers(log, service, parts.words()), parts.words()),
                parts.clock());
        watch.accept(noticer);
        this.news = new DecisionNews(store, log, users, mailer, parts.clock(), parts.errors());
    }

    @Override
    public void start() {
        parts.jobs().every(NEWS, DecisionNews.JOB, news::run);
        parts.jobs().daily(TIDYING_HOUR, "decision-news-tidying", news::tidy);
    }

    @Override
    public List<HealthLine> health() {
        return List.of(HealthLine.of(
                parts.words().text("health.decisions"), store.decisions().count()));
    }

    /** The logs. */
    public DecisionLog log() {
        return log;
    }

    /** What people do with decisions. */
    public DecisionService service() {
        return service;
    }

    /** Changes of pages that decide nothing. */
    public DecisionEdits edits() {
        return edits;
    }

    /** What one viewer sees of the decisions of a page. */
    public DecisionPageMaker pageMaker() {
        return pageMaker;
    }

    /** For tests of time. */
    DecisionNews news() {
        return news;
    }
}
