package org.groundbreak.confluence.page;

import com.atlassian.confluence.core.SynchronizationManager;
import java.time.Duration;
import java.util.Optional;
import org.groundbreak.host.Background;
import org.groundbreak.host.OptionalService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes ids for {@link Background} once the host's transaction is committed. Where the host does not hand out its
 * synchronisation, two seconds later: what is not committed by then is found by the sweep.
 */
public final class AfterCommit {

    private static final Logger LOG = LoggerFactory.getLogger(AfterCommit.class);
    private static final Duration LATER = Duration.ofSeconds(2);

    private final Background background;

    public AfterCommit(Background background) {
        this.background = background;
    }

    /** Notes the id. Never throws: it is called while the host saves a page. */
    public void note(long id) {
        if (!waitsForCommit(id)) {
            background.note(id, LATER);
        }
    }

    private boolean waitsForCommit(long id) {
        try {
            Optional<SynchronizationManager> synchronization = OptionalService.find(SynchronizationManager.class);
            synchronization.ifPresent(host -> host.runOnSuccessfulCommit(() -> background.note(id, Duration.ZERO)));
            return synchronization.isPresent();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Confluence does not say when it has committed", e);
            return false;
        }
    }
}
