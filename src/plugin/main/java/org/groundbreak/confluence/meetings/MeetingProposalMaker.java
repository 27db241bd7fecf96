package org.groundbreak.confluence.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.reviews.ReviewDesk;
import org.groundbreak.confluence.reviews.ReviewVisit;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.reviews.Meeting;
import org.groundbreak.reviews.Round;
import org.groundbreak.words.Words;

/** Proposes when the meeting could be: as it is planned, else when work begins on the next working day of the space. */
final class MeetingProposalMaker {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final Duration USUAL = Duration.ofMinutes(30);

    private final ReviewDesk desk;
    private final SpecLog log;
    private final Words words;

    MeetingProposalMaker(ReviewDesk desk, SpecLog log, Words words) {
        this.desk = desk;
        this.log = log;
        this.words = words;
    }

    /** The proposal, for whoever may plan one. Problems: 401, 403, 404, 409. */
    MeetingProposal of(long contentId) {
        ReviewVisit review = desk.open(contentId);
        desk.require(review, MeetingService.some(review.asking()));
        Instant now = review.asking().now();
        Meeting meeting = review.open().map(Round::talk).orElseThrow().meeting();
        Optional<Meeting.Slot> planned = meeting.plan().filter(slot -> slot.at().isAfter(now));
        Instant at = planned.map(Meeting.Slot::at)
                .orElseGet(() -> review.settings().calendar().nextDay(now));
        return new MeetingProposal(
                FORM.format(words.local(at)),
                FORM.format(words.local(now)),
                words.zoneName(),
                (int) meeting.plan().map(Meeting.Slot::length).orElse(USUAL).toMinutes(),
                place(review, meeting));
    }

    private String place(ReviewVisit review, Meeting meeting) {
        return meeting.sequence() == 0
                ? ""
                : log.textsOf(review.visit().spec(), List.of(meeting.sequence()))
                        .getOrDefault(meeting.sequence(), "");
    }
}
