package org.groundbreak.confluence.page;

import com.atlassian.confluence.core.SynchronizationManager;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.groundbreak.host.OptionalService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has something noted once the host's transaction is committed. Where the host does not hand out its synchronisation, two
 * seconds later: what is not committed by then is found by the sweep.
 */
public final class AfterCommit {

    private static final Logger LOG = LoggerFactory.getLogger(AfterCommit.class);
    private static final Duration LATER = Duration.ofSeconds(2);

    private AfterCommit() {}

    /**
     * Never throws: it is called while the host saves a page.
     *
     * @param note notes what waits, to be worked on after the delay it is given; must not throw
     */
    public static void run(Consumer<Duration> note) {
        if (!waitsForCommit(note)) {
            note.accept(LATER);
        }
    }

    private static boolean waitsForCommit(Consumer<Duration> note) {
        try {
            Optional<SynchronizationManager> synchronization = OptionalService.find(SynchronizationManager.class);
            synchronization.ifPresent(host -> host.runOnSuccessfulCommit(() -> note.accept(Duration.ZERO)));
            return synchronization.isPresent();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Confluence does not say when it has committed", e);
            return false;
        }
    }
}
