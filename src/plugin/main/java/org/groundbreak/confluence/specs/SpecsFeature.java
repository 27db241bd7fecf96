package org.groundbreak.confluence.specs;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.List;
import java.util.function.Function;
import org.groundbreak.confluence.attachments.SightReader;
import org.groundbreak.confluence.page.PageLifeFeature;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.page.WatcherList;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.confluence.settings.ReviewSettings;
import org.groundbreak.host.Feature;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.SharedParts;
import org.groundbreak.store.Store;
import org.groundbreak.words.Words;

/** The specs there are: noticed when their pages are published, kept in streams, erased with their pages. */
public final class SpecsFeature implements Feature {

    private static final int TIDYING_HOUR = 4;

    private final SharedParts parts;
    private final Store store;
    private final SpecLog log;
    private final SpecDesk desk;
    private final SpecService service;
    private final PageLook look;
    private final Registrar registrar;
    private final UnattendedDesk unattended;
    private final WatcherList watchers;
    private final ContentReader reader;
    private final Judgements judgements;

    /** @param attachments says what they are @param settings what holds for the reviews of a space; one SELECT */
    public SpecsFeature(
            SharedParts parts,
            Store store,
            ConfluenceParts confluence,
            PageLifeFeature pageLife,
            SightReader attachments,
            Function<Space, ReviewSettings> settings) {
        TransactionTemplate transactions = confluence.transactions();
        Pages pages = confluence.pages();
        this.parts = parts;
        this.store = store;
        this.log = new SpecLog(store, parts.clock(), parts.errors());
        log.addProjection(new SpecRowMaker(store.specs()));
        log.addProjection(new RoundRowMaker(store.rounds()));
        log.addProjection(new JudgedElsewhere(store.judgedBodies()));
        this.watchers = pageLife.watchers();
        this.reader = new ContentReader(pages, attachments, parts.clock());
        this.judgements = new Judgements(store.judgedBodies());
        this.look = new PageLook(transactions, pages, pageLife.missing(), store.people(), reader);
        this.registrar = new Registrar(parts, transactions, pages, look, confluence.users(), store, log, reader);
        this.desk = new SpecDesk(
                confluence.access(), confluence.users(), store.people(), log, reader, pages, settings, parts.clock());
        this.service = new SpecService(desk, confluence.access(), registrar, judgements);
        this.unattended = new UnattendedDesk(look, store.people(), log, parts.clock());
        watchers.add(new SpecWatcher(store, registrar));
    }

    @Override
    public void start() {
        parts.jobs().daily(TIDYING_HOUR, "checked-epic-tidying", () -> store.checkedEpics()
                .forgetOld(parts.clock().instant()));
    }

    @Override
    public List<HealthLine> health() {
        Words words = parts.words();
        return List.of(HealthLine.of(words.text("health.specs"), store.specs().count()));
    }

    /** The logs. */
    public SpecLog log() {
        return log;
    }

    /** Where requests come in. */
    public SpecDesk desk() {
        return desk;
    }

    /** Reads what pages say. */
    public ContentReader reader() {
        return reader;
    }

    /** What was judged. */
    public Judgements judgements() {
        return judgements;
    }

    /** Where what happens while nobody asks for it comes in. */
    public UnattendedDesk unattended() {
        return unattended;
    }

    /** What people do with specs. */
    public SpecService service() {
        return service;
    }

    /** Makes specs of pages. */
    public Registrar registrar() {
        return registrar;
    }

    /** Looks at pages where nobody has asked. */
    public PageLook look() {
        return look;
    }

    /** Has a page looked at in the background. Never throws. */
    public void noteSoon(long contentId) {
        watchers.noteSoon(contentId);
    }
}
