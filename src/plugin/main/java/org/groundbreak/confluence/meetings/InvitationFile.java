package org.groundbreak.confluence.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.specs.SpecDesk;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.host.rest.FileBody;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.words.Words;

/**
 * The meeting as a file that somebody takes into his calendar by himself, for whoever may view the page. It invites nobody,
 * and has no address of anybody in it.
 */
final class InvitationFile {

    private final SpecDesk desk;
    private final SpecLog log;
    private final InvitationMaker invitations;
    private final Words words;
    private final Clock clock;

    InvitationFile(SpecDesk desk, SpecLog log, InvitationMaker invitations, Words words, Clock clock) {
        this.desk = desk;
        this.log = log;
        this.invitations = invitations;
        this.words = words;
        this.clock = clock;
    }

    /** The file. Problems: 401, 404 no such page, or no meeting is planned. */
    FileBody of(long contentId) {
        SpecVisit visit = desk.open(contentId);
        MeetingState meeting = MeetingState.of(visit.spec())
                .filter(MeetingState::isPlanned)
                .orElseThrow(() -> Problem.notFound("no-meeting"));
        long sequence = meeting.meeting().sequence();
        Party organizer = GuestList.organizer(visit.cast(), Optional.of(meeting.driver()));
        Invitation invitation = invitations.make(
                meeting,
                CalendarMethod.PUBLISH,
                words,
                Optional.of(visit.page().getTitle()),
                Optional.ofNullable(log.textsOf(visit.spec(), List.of(sequence)).get(sequence)),
                new Guests(organizer.withoutAddress(), false, List.of()),
                clock.instant());
        return new FileBody("meeting-" + contentId + ".ics", "text/calendar", CalendarText.of(invitation));
    }
}
