package org.groundbreak.confluence.trail;

import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.decisions.DecisionEventCodec;
import org.groundbreak.decisions.DecisionId;
import org.groundbreak.events.StreamId;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.specs.SpecEventCodec;

/**
 * What a trail is about: a spec, or one decision of a page.
 *
 * @param contentId of the page; who may view it may read the trail
 * @param stream its log
 * @param decision the id of the decision's macro; empty for the spec
 */
record TrailTopic(long contentId, StreamId stream, Optional<String> decision) {

    /** The spec of a page. */
    static TrailTopic spec(long contentId) {
        return new TrailTopic(contentId, SpecLog.idOf(contentId), Optional.empty());
    }

    /**
     * A decision, also one whose macro the page has no more.
     *
     * @throws Problem 400 an id that is too long, 404 one that can be none
     */
    static TrailTopic decision(long contentId, String decisionId) {
        String id = Limits.name(decisionId);
        if (id.isBlank()) {
            throw Problem.notFound("no-decision");
        }
        return new TrailTopic(contentId, new DecisionId(contentId, id).stream(), Optional.of(id));
    }

    /** The keys of the events' data that hold persons. */
    Set<String> personKeys() {
        return decision.isPresent() ? DecisionEventCodec.personKeys() : SpecEventCodec.personKeys();
    }

    /** Name of a file, without what comes behind the point. That of a decision has its stream, since its id is any text. */
    String fileName() {
        return "groundbreak-trail-" + (decision.isPresent() ? stream.value() : Long.toString(contentId));
    }
}
