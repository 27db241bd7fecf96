package org.groundbreak.confluence.specs;

import java.util.Optional;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.store.JudgedBodyTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was judged, however long ago (rule F18): the host may have deleted the version of the page since. */
public final class Judgements {

    private static final Logger LOG = LoggerFactory.getLogger(Judgements.class);

    private final JudgedBodyTable bodies;

    Judgements(JudgedBodyTable bodies) {
        this.bodies = bodies;
    }

    /** What the page says now. Problems: 409 it cannot be read. */
    public JudgedContent now(SpecVisit visit) {
        return JudgedContent.of(visit.content()).orElseThrow(() -> RefusalProblem.unreadable(visit.content()));
    }

    /** The content of a fingerprint; empty when it was erased with the texts of the page, or cannot be read. One SELECT. */
    public Optional<JudgedContent> of(SpecStream spec, Fingerprint fingerprint) {
        try {
            return bodies.of(spec.events().id(), fingerprint).map(JudgedContent::of);
        } catch (IllegalArgumentException e) {
            LOG.warn("What was judged cannot be read: {}", spec.contentId(), e);
            return Optional.empty();
        }
    }
}
