package org.groundbreak.confluence.page;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.store.PageTrace;
import org.groundbreak.store.PageTraceTable;

/**
 * Tells every watcher what has become of a page (rules P1 to P3). Works from the background, the sweep or a job, where no
 * transaction is open; doing it again changes nothing. What the host does not find is not looked at as gone before
 * {@link MissingPages} says so, and what cannot be read at all is left to the next time.
 */
public final class PageLife {

    private static final String PLACE = "page-life";
    private static final int BATCH = 100;

    /** How many pages of one space are looked at for one event; the sweep looks at all. */
    private static final int PAGES_OF_A_SPACE = 1_000;

    /** When the host still has what it said that it removes. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final TransactionTemplate transactions;
    private final Pages pages;
    private final PageTraceTable traces;
    private final MissingPages missing;
    private final WatcherList watchers;
    private final ErrorLog errors;

    PageLife(
            TransactionTemplate transactions,
            Pages pages,
            PageTraceTable traces,
            MissingPages missing,
            BooleanSupplier readOnly,
            ErrorLog errors) {
        this.transactions = transactions;
        this.pages = pages;
        this.traces = traces;
        this.missing = missing;
        this.errors = errors;
        this.watchers = new WatcherList(readOnly, errors, this::take);
    }

    /** Whom it tells. */
    WatcherList watchers() {
        return watchers;
    }

    /** Looks into what the host has said. */
    void take(PageNews news) {
        switch (news.kind()) {
            case CHANGED -> look(news.id());
            case REMOVED -> removed(news.id());
            case SPACE_LEFT -> eachIn(news.id(), this::look);
            case SPACE_REMOVED -> {
                eachIn(news.id(), this::removed);
                watchers.spaceRemoved(news.id());
            }
        }
    }

    /**
     * Has all watchers look at a page, or erase it when it is gone for good.
     *
     * @throws RuntimeException what the host throws when it cannot even be asked for the page; nothing is changed then
     */
    public void look(long contentId) {
        Optional<Long> space = spaceOf(contentId);
        if (space.isPresent()) {
            watchers.look(contentId);
            if (watchers.know(contentId)) {
                keep(contentId, space.get());
            }
            return;
        }
        Optional<PageTrace> trace = missing.trace(contentId);
        if (trace.filter(missing::goneForGood).isPresent()) {
            erase(contentId);
        } else {
            if (trace.isPresent() || watchers.know(contentId)) {
                missing.missed(contentId);
            }
            watchers.look(contentId);
        }
    }

    /** What has become of the rows of a page. */
    public enum Renewal {
        /** They are made anew. */
        DONE,
        /** They are as they were, since the host does not find the page. */
        NOT_FOUND,
        /** Some are as they were, since something failed; that is logged. */
        FAILED
    }

    /**
     * Has all watchers make the rows of a page anew (rule G2). That we know the page is noted before, so that the sweep finds
     * it when this node ends while its rows are away. Never throws.
     */
    public Renewal renew(long contentId) {
        try {
            Optional<Long> space = spaceOf(contentId);
            if (space.isEmpty()) {
                return Renewal.NOT_FOUND;
            }
            keep(contentId, space.get());
            return watchers.renew(contentId) ? Renewal.DONE : Renewal.FAILED;
        } catch (RuntimeException | LinkageError e) {
            errors.failed(ErrorKind.BACKGROUND, PLACE, "A page could not be made anew", contentId, e);
            return Renewal.FAILED;
        }
    }

    private void keep(long contentId, long space) {
        PageTrace trace = missing.trace(contentId).orElse(PageTrace.NONE);
        if (!trace.equals(trace.found(space))) {
            missing.found(contentId, space);
        }
    }

    /** The host says that it removes the page for good: it has done so, or it will. */
    private void removed(long contentId) {
        if (spaceOf(contentId).isEmpty()) {
            erase(contentId);
            return;
        }
        if (watchers.know(contentId)) {
            missing.announce(contentId);
            watchers.note(new PageNews(PageNews.Kind.CHANGED, contentId), AGAIN);
        }
        look(contentId);
    }

    /** What one watcher could not erase is erased by the sweep. */
    private void erase(long contentId) {
        if (watchers.erase(contentId)) {
            missing.forget(contentId);
        } else {
            missing.announce(contentId);
        }
    }

    /** Empty when the host does not find it; 0 for a page of no space. A page in the trash is found. */
    private Optional<Long> spaceOf(long contentId) {
        return transactions.execute(() -> pages.find(contentId)
                .map(page ->
                        Optional.ofNullable(page.getSpace()).map(Space::getId).orElse(0L)));
    }

    private void eachIn(long spaceId, LongConsumer action) {
        long after = 0;
        for (int batch = 0; batch < PAGES_OF_A_SPACE / BATCH; batch++) {
            List<Long> ids = traces.inSpace(spaceId, after, BATCH);
            ids.forEach(id -> guarded(id, action));
            if (ids.size() < BATCH) {
                return;
            }
            after = ids.get(ids.size() - 1);
        }
    }

    /** One page that cannot be read must not keep the others from being looked at. */
    void guarded(long contentId, LongConsumer action) {
        try {
            action.accept(contentId);
        } catch (RuntimeException | LinkageError e) {
            errors.failed(ErrorKind.BACKGROUND, PLACE, "A page could not be looked at", contentId, e);
        }
    }
}
