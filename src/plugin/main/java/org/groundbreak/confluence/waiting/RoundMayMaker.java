package org.groundbreak.confluence.waiting;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.groundbreak.confluence.reviews.SteeringMay;
import org.groundbreak.confluence.specs.PageLook;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.confluence.specs.UnattendedPage;
import org.groundbreak.confluence.waiting.OpenRoundsBody.RoundMay;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Asking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What whoever watches over a round may do with it from the list: asked of the rules, dry, as the panel asks them (rule N7).
 * One SELECT for all rounds.
 */
final class RoundMayMaker {

    private static final Logger LOG = LoggerFactory.getLogger(RoundMayMaker.class);

    private final SpecLog log;
    private final SteeringMay steering;
    private final PageLook look;
    private final Clock clock;

    RoundMayMaker(SpecLog log, PageLook look, Clock clock) {
        this.log = log;
        this.steering = new SteeringMay(log);
        this.look = look;
        this.clock = clock;
    }

    /**
     * Of rounds, by the ids of their pages, where anything may be written: one SELECT, and of a page whose window has ended
     * what the rules ask of it. What cannot be read costs its buttons and not the list.
     *
     * @param ranks what the viewer is in the space of each, which alone decides for whoever watches over it
     */
    Map<Long, RoundMay> of(Map<Long, Asking.Rank> ranks) {
        Map<Long, SpecStream> specs = log.readAll(ranks.keySet());
        Map<Long, RoundMay> may = new HashMap<>();
        ranks.forEach((contentId, rank) ->
                may.put(contentId, specs.containsKey(contentId) ? of(specs.get(contentId), rank) : RoundMay.NOTHING));
        return may;
    }

    private RoundMay of(SpecStream spec, Asking.Rank rank) {
        long contentId = spec.contentId();
        try {
            Asking asking = new Asking(
                    PersonNumber.STRANGER,
                    0,
                    clock.instant(),
                    rank,
                    new UnattendedPage(contentId, () -> look.glance(contentId), look));
            return new RoundMay(steering.extend(spec, asking), steering.callOff(spec, asking));
        } catch (RuntimeException e) {
            LOG.warn("What may be done with a round of the list cannot be said: {}", contentId, e);
            return RoundMay.NOTHING;
        }
    }
}
