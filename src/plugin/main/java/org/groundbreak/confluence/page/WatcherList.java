package org.groundbreak.confluence.page;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.groundbreak.host.BackgroundWork;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.ErrorLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that watches pages, and the one queue in which pages wait to be looked at (rule P1). One watcher that fails
 * keeps no other from a page.
 */
public final class WatcherList {

    private static final Logger LOG = LoggerFactory.getLogger(WatcherList.class);
    private static final String THREAD = "groundbreak-pages";
    private static final int QUEUE = 10_000;

    private final List<PageWatcher> watchers = new CopyOnWriteArrayList<>();
    private final List<LongConsumer> ofSpaces = new CopyOnWriteArrayList<>();
    private final BackgroundWork<PageNews> background;
    private final ErrorLog errors;

    /**
     * @param errors takes what fails
     * @param work what is done with what waits; on a thread of ours
     */
    WatcherList(BooleanSupplier readOnly, ErrorLog errors, Consumer<PageNews> work) {
        this.errors = errors;
        this.background = new BackgroundWork<>(THREAD, QUEUE, readOnly, errors, work);
    }

    /** Has one more watcher told, after those that were added before. Called when a feature starts. */
    public void add(PageWatcher watcher) {
        watchers.add(watcher);
    }

    /**
     * Has somebody told of a space that the host has removed, for what is kept of the space itself; pages of it are erased by
     * {@link PageWatcher#erase}. Told in the background, perhaps twice, or never where the host does not say it.
     *
     * @param forget takes the id of the space
     */
    public void whenSpaceIsRemoved(LongConsumer forget) {
        ofSpaces.add(forget);
    }

    /** Has a page looked at in the background, at once. Never throws. */
    public void noteSoon(long contentId) {
        note(new PageNews(PageNews.Kind.CHANGED, contentId), Duration.ZERO);
    }

    /** The same after a while; what waits already is done once, at the earlier of the two times. Never throws. */
    void note(PageNews news, Duration delay) {
        background.note(news, delay);
    }

    /** All of them look. @return whether none failed */
    boolean look(long contentId) {
        return each("look at", contentId, watcher -> watcher.look(contentId));
    }

    /** All of them make their rows anew. @return whether none failed */
    boolean renew(long contentId) {
        return each("make anew what is kept of", contentId, watcher -> watcher.renew(contentId));
    }

    /** All of them erase. @return whether none failed */
    boolean erase(long contentId) {
        return each("erase", contentId, watcher -> watcher.erase(contentId));
    }

    /** A space is removed: all who keep something of it forget that. One who fails keeps no other from it. */
    void spaceRemoved(long spaceId) {
        for (LongConsumer forget : ofSpaces) {
            try {
                forget.accept(spaceId);
            } catch (RuntimeException | LinkageError e) {
                errors.failed(ErrorKind.BACKGROUND, THREAD, "Could not forget what is kept of a space", spaceId, e);
            }
        }
    }

    /** Whether one of them keeps something of the page. */
    boolean know(long contentId) {
        return watchers.stream()
                .anyMatch(watcher -> watcher.knownAfter(contentId - 1, 1).contains(contentId));
    }

    /** The labels of all of them. */
    Set<String> labels() {
        return watchers.stream().flatMap(watcher -> watcher.labels().stream()).collect(Collectors.toSet());
    }

    /** In the order in which they were added. */
    List<PageWatcher> all() {
        return watchers;
    }

    /** How many pages were dropped since the plugin was enabled because the queue was full. */
    long dropped() {
        return background.dropped();
    }

    /** How many pages wait. */
    int waiting() {
        return background.waiting();
    }

    /** Ends the thread; what waits is left to the sweep. */
    void stop() {
        background.stop();
    }

    private boolean each(String what, long contentId, Consumer<PageWatcher> action) {
        boolean done = true;
        for (PageWatcher watcher : watchers) {
            try {
                action.accept(watcher);
            } catch (RuntimeException | LinkageError e) {
                done = false;
                errors.failed(
                        ErrorKind.BACKGROUND,
                        THREAD,
                        "Could not " + what + ", left to the sweep, a page",
                        contentId,
                        e);
            }
        }
        return done;
    }
}
