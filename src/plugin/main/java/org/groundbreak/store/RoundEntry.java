package org.groundbreak.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.calendar.WindowClock;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Review;
import org.groundbreak.reviews.Round;
import org.groundbreak.reviews.RoundPhase;
import org.groundbreak.reviews.RoundPlan;
import org.groundbreak.specs.SpecState;

/**
 * What is under review in one spec, as it is kept.
 *
 * @param stream of the spec
 * @param contentId of its page
 * @param place what was last seen of the page
 * @param round number of the latest round; 0 where only questions were asked
 * @param phase of that round; CLOSED without one, and when the page is no longer treated as a spec
 * @param startedAt when it began; 1970 without one
 * @param clock how the length of its window is counted
 * @param endsAt when its window ends or ended; empty unless it is open on a published page
 * @param driver of the spec
 * @param approver of the spec
 * @param sequence of the last event folded in
 */
public record RoundEntry(
        StreamId stream,
        long contentId,
        Place place,
        int round,
        RoundPhase phase,
        Instant startedAt,
        WindowClock clock,
        Optional<Instant> endsAt,
        Optional<PersonNumber> driver,
        Optional<PersonNumber> approver,
        long sequence) {

    /**
     * What was last seen of a page.
     *
     * @param spaceId the host's id of its space; 0 when it was never seen
     * @param published whether it is there; false in the trash and when it is gone
     */
    public record Place(long spaceId, boolean published) {

        /** Nothing was seen yet. */
        public static final Place UNSEEN = new Place(0, true);
    }

    static RoundEntry of(StreamId stream, long contentId, SpecState state, Place place) {
        Optional<Round> round = state.review().review().round();
        RoundPhase phase = round.map(Round::phase).orElse(RoundPhase.CLOSED);
        RoundPhase now = phase.isOpen() && !state.active() ? RoundPhase.CLOSED : phase;
        return new RoundEntry(
                stream,
                contentId,
                place,
                round.map(Round::number).orElse(0),
                now,
                round.map(Round::startedAt).orElse(Instant.EPOCH),
                round.flatMap(Round::plan).map(plan -> plan.length().clock()).orElse(WindowClock.ELAPSED),
                round.filter(open -> now.isOpen() && place.published()).map(RoundEntry::end),
                state.driver(),
                state.approver(),
                state.sequence());
    }

    private static Instant end(Round round) {
        return round.plan().map(RoundPlan::endsAt).orElse(round.startedAt());
    }

    /** Whether a review has ever asked anything of anybody but the approver; without one, there is nothing to keep. */
    static boolean isWorthKeeping(SpecState state) {
        Review review = state.review().review();
        return review.round().flatMap(Round::plan).isPresent()
                || !review.questions().isEmpty();
    }

    static RoundEntry of(RoundRow row) {
        return new RoundEntry(
                new StreamId(row.getStream()),
                row.getContentId(),
                new Place(row.getSpaceId(), row.isPublished()),
                row.getRound(),
                RoundPhase.valueOf(row.getPhase()),
                Instant.ofEpochMilli(row.getStartedAt()),
                WindowClock.valueOf(row.getClockKind()),
                instant(row.getEndsAt()),
                person(row.getDriver()),
                person(row.getApprover()),
                row.getLastSeq());
    }

    Map<String, Object> columns() {
        long end = RoundTable.millis(endsAt);
        Map<String, Object> row = new HashMap<>();
        row.put("STREAM", stream.value());
        row.put("CONTENT_ID", contentId);
        row.put("SPACE_ID", place.spaceId());
        row.put("PUBLISHED", place.published());
        row.put("ROUND", round);
        row.put("PHASE", phase.name());
        row.put("STARTED_AT", startedAt.toEpochMilli());
        row.put("CLOCK_KIND", clock.name());
        row.put("ENDS_AT", end);
        row.put("DUE_AT", phase == RoundPhase.WINDOW ? end : RoundTable.NEVER);
        row.put("DRIVER", driver.map(PersonNumber::value).orElse(0L));
        row.put("APPROVER", approver.map(PersonNumber::value).orElse(0L));
        row.put("LAST_SEQ", sequence);
        row.put("FORM", RoundTable.FORM);
        return row;
    }

    static Optional<Instant> instant(long millis) {
        return millis == RoundTable.NEVER ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static Optional<PersonNumber> person(long number) {
        return number == 0 ? Optional.empty() : Optional.of(new PersonNumber(number));
    }
}
