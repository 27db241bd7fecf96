package org.groundbreak.confluence.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.groundbreak.host.Feature;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.SharedParts;
import org.groundbreak.store.Store;
import org.groundbreak.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of pages, for every feature that keeps something of them: one listener, one queue, one sweep. */
public final class PageLifeFeature implements Feature {

    private static final Logger LOG = LoggerFactory.getLogger(PageLifeFeature.class);
    private static final Duration SWEEP = Duration.ofHours(1);

    private final EventPublisher publisher;
    private final SharedParts parts;
    private final MissingPages missing;
    private final PageLife life;
    private final PageSweep sweep;
    private final List<Object> listeners = new ArrayList<>();

    public PageLifeFeature(
            SharedParts parts, Store store, EventPublisher publisher, TransactionTemplate transactions, Pages pages) {
        this.publisher = publisher;
        this.parts = parts;
        this.missing = new MissingPages(store.pageTraces(), parts.clock());
        this.life = new PageLife(transactions, pages, store.pageTraces(), missing, parts.readOnly(), parts.errors());
        this.sweep = new PageSweep(transactions, store.pageTraces(), life, parts.errors());
    }

    @Override
    public void start() {
        Pages.unanswered(Page.class)
                .forEach(question -> LOG.warn("Confluence does not know of pages: {}; it counts as no", question));
        listen(new PageListener(this::note));
        optionally("attachments", () -> new AttachmentListener(this::note));
        optionally("labels", () -> new LabelListener(this::note));
        optionally("spaces", () -> new SpaceListener(this::note));
        parts.jobs().every(SWEEP, "page-sweep", sweep::run);
    }

    @Override
    public void stop() {
        listeners.forEach(publisher::unregister);
        listeners.clear();
        life.watchers().stop();
    }

    private void note(PageNews news) {
        AfterCommit.run(delay -> life.watchers().note(news, delay));
    }

    private void listen(Object listener) {
        publisher.register(listener);
        listeners.add(listener);
    }

    /** Of these events no plugin of today is seen importing the package: without them there is the sweep. */
    private void optionally(String what, Supplier<Object> listener) {
        try {
            listen(listener.get());
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Confluence does not tell us of {}; the hourly sweep finds what changes", what, e);
        }
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
