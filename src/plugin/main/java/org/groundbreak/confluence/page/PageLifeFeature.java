package org.groundbreak.confluence.page;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.Duration;
import java.util.List;
import org.groundbreak.host.Feature;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.SharedParts;
import org.groundbreak.store.Store;
import org.groundbreak.words.Words;

/** What becomes of pages, for every feature that keeps something of them: one listener, one queue, one sweep. */
public final class PageLifeFeature implements Feature {

    private static final Duration SWEEP = Duration.ofHours(1);

    private final EventPublisher publisher;
    private final SharedParts parts;
    private final MissingPages missing;
    private final PageLife life;
    private final PageSweep sweep;
    private final PageListener listener;

    public PageLifeFeature(
            SharedParts parts, Store store, EventPublisher publisher, TransactionTemplate transactions, Pages pages) {
        this.publisher = publisher;
        this.parts = parts;
        this.missing = new MissingPages(store.pageTraces(), parts.clock());
        this.life = new PageLife(transactions, pages, store.pageTraces(), missing);
        this.sweep = new PageSweep(transactions, life);
        this.listener = new PageListener(
                news -> AfterCommit.run(delay -> life.watchers().note(news, delay)));
    }

    @Override
    public void start() {
        publisher.register(listener);
        parts.jobs().every(SWEEP, "page-sweep", sweep::run);
    }

    @Override
    public void stop() {
        publisher.unregister(listener);
        life.watchers().stop();
    }

    @Override
    public List<HealthLine> health() {
        Words words = parts.words();
        return List.of(
                HealthLine.of(words.text("health.waiting"), life.watchers().waiting()),
                HealthLine.of(words.text("health.dropped"), life.watchers().dropped()));
    }

    /** Where features that keep something of pages say so. */
    public WatcherList watchers() {
        return life.watchers();
    }

    /** Which pages are missing. */
    public MissingPages missing() {
        return missing;
    }

    /** Tells watchers of a page at once, on this thread. */
    public PageLife life() {
        return life;
    }

    /** What the hourly job does. */
    public PageSweep sweep() {
        return sweep;
    }
}
