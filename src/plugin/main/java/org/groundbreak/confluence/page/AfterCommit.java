package org.groundbreak.confluence.page;

import com.atlassian.confluence.core.SynchronizationManager;
import java.time.Duration;
import java.util.Optional;
import org.groundbreak.host.Background;
import org.groundbreak.host.OptionalService;

/**
 * Notes ids for {@link Background} once the host's transaction is committed. Where the host does not hand out its
 * synchronisation, two seconds later: what is not committed by then is found by the sweep.
 */
public final class AfterCommit {

    private static final Duration LATER = Duration.ofSeconds(2);

    private final Background background;

    public AfterCommit(Background background) {
        this.background = background;
    }

    /** Notes the id. Never throws. */
    public void note(long id) {
        Optional<SynchronizationManager> synchronization = OptionalService.find(SynchronizationManager.class);
        if (synchronization.isPresent()) {
            synchronization.get().runOnSuccessfulCommit(() -> background.note(id, Duration.ZERO));
        } else {
            background.note(id, LATER);
        }
    }
}
