package org.groundbreak.confluence.specs;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.Duration;
import java.util.List;
import org.groundbreak.confluence.page.AfterCommit;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.Background;
import org.groundbreak.host.Feature;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.SharedParts;
import org.groundbreak.store.Store;
import org.groundbreak.words.Words;

/** The specs there are: noticed when their pages are published, kept in streams, found again by the sweep. */
public final class SpecsFeature implements Feature {

    private static final int QUEUE = 10_000;
    private static final Duration SWEEP = Duration.ofHours(1);
    private static final int TIDYING_HOUR = 4;

    private final EventPublisher publisher;
    private final SharedParts parts;
    private final Store store;
    private final SpecLog log;
    private final SpecDesk desk;
    private final SpecService service;
    private final Registrar registrar;
    private final SpecSweep sweep;
    private final Background background;
    private final PageListener listener;
    private final MissingPages missing;

    public SpecsFeature(
            SharedParts parts,
            Store store,
            EventPublisher publisher,
            TransactionTemplate transactions,
            PageAccess access,
            Pages pages,
            ConfluenceUsers users) {
        this.publisher = publisher;
        this.parts = parts;
        this.store = store;
        this.log = new SpecLog(store.events(), parts.clock());
        log.addProjection(new SpecRowMaker(store.specs()));
        this.missing = new MissingPages(parts.clock());
        this.registrar = new Registrar(parts, transactions, pages, missing, users, store, log);
        this.desk = new SpecDesk(access, users, store.people(), log);
        this.service = new SpecService(desk, access, pages, users, registrar);
        this.sweep = new SpecSweep(transactions, store.specs(), registrar);
        this.background = new Background("groundbreak-specs", QUEUE, registrar::notice);
        this.listener = new PageListener(new AfterCommit(background)::note, this::announceRemoval);
    }

    @Override
    public void start() {
        publisher.register(listener);
        parts.jobs().every(SWEEP, "spec-sweep", sweep::run);
        parts.jobs().daily(TIDYING_HOUR, "checked-epic-tidying", () -> store.checkedEpics()
                .forgetOld(parts.clock().instant()));
    }

    @Override
    public void stop() {
        publisher.unregister(listener);
        background.stop();
    }

    @Override
    public List<HealthLine> health() {
        Words words = parts.words();
        return List.of(
                HealthLine.of(words.text("health.specs"), store.specs().count()),
                HealthLine.of(words.text("health.waiting"), background.waiting()),
                HealthLine.of(words.text("health.dropped"), background.dropped()));
    }

    /** The logs. */
    public SpecLog log() {
        return log;
    }

    /** Where requests come in. */
    public SpecDesk desk() {
        return desk;
    }

    /** What people do with specs. */
    public SpecService service() {
        return service;
    }

    /** Makes specs of pages. */
    public Registrar registrar() {
        return registrar;
    }

    /** The host says that it removes a page; to be noted as well. */
    public void announceRemoval(long contentId) {
        missing.announce(contentId);
    }

    /** Has a page looked at in the background. Never throws. */
    public void noteSoon(long contentId) {
        background.note(contentId, Duration.ZERO);
    }
}
