package org.groundbreak.reviews;

import java.util.Optional;
import org.groundbreak.storage.Fingerprint;

/** That what somebody judges is still what he saw (rule R5). */
final class SeenContent {

    private SeenContent() {}

    /** Why nothing can be said of it; empty when it is still the same. */
    static Optional<ReviewRefusal> problem(Asking asking) {
        if (asking.pageVersion() < 1) {
            return Optional.of(ReviewRefusal.VERSION_REQUIRED);
        }
        Optional<Fingerprint> now = asking.page().now();
        if (now.isEmpty()) {
            return Optional.of(ReviewRefusal.PAGE_UNREADABLE);
        }
        Optional<Fingerprint> seen = asking.page().seen();
        if (seen.isEmpty()) {
            return Optional.of(ReviewRefusal.VERSION_GONE);
        }
        return seen.equals(now) ? Optional.empty() : Optional.of(ReviewRefusal.CONTENT_CHANGED);
    }
}
