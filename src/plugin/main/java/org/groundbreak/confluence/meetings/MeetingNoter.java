package org.groundbreak.confluence.meetings;

import java.time.Clock;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.groundbreak.confluence.specs.PageSight;
import org.groundbreak.confluence.specs.SpecProjection;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.store.MeetingTable;

/**
 * Notes that there is something to tell of a meeting, whatever brought it about: it was planned, moved or cancelled, a
 * reviewer was replaced, somebody else is approver, or the round ended. Costs nothing where no meeting was ever planned.
 */
final class MeetingNoter implements SpecProjection {

    private final MeetingTable meetings;
    private final Clock clock;
    private final LongConsumer soon;

    /** @param soon has the meeting of a page told of in the background; never throws */
    MeetingNoter(MeetingTable meetings, Clock clock, LongConsumer soon) {
        this.meetings = meetings;
        this.clock = clock;
        this.soon = soon;
    }

    @Override
    public void update(SpecStream spec, Supplier<PageSight> page) {
        latest(spec).ifPresent(meeting -> {
            if (meetings.note(meeting.stream(), meeting.contentId(), meeting.sequence(), meeting.digest())) {
                soon.accept(meeting.contentId());
            }
        });
    }

    /** That of the latest round, or of the one before where it was cancelled and the next one has none yet (rule M7). */
    private Optional<MeetingState> latest(SpecStream spec) {
        return MeetingState.of(spec).or(() -> MeetingState.cancelledBefore(spec, clock.instant()).stream()
                .reduce((earlier, later) -> later));
    }
}
