package org.groundbreak.confluence.meetings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.meetings.MeetingBody.ItemBody;
import org.groundbreak.confluence.meetings.MeetingBody.May;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.reviews.ReviewVisit;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.reviews.Agenda;
import org.groundbreak.reviews.CancelMeeting;
import org.groundbreak.reviews.Meeting;
import org.groundbreak.reviews.MeetingTalk;
import org.groundbreak.reviews.ReviewCommand;
import org.groundbreak.reviews.Round;
import org.groundbreak.reviews.RoundPhase;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.words.Words;

/** Says how the decision meeting of the latest round stands, for one viewer. Reading only. */
final class MeetingBodyMaker {

    private static final Duration USUAL = Duration.ofMinutes(30);

    private final SpecLog log;
    private final PageAccess access;
    private final AgendaBodyMaker agendas;
    private final Words words;

    MeetingBodyMaker(SpecLog log, PageAccess access, AgendaBodyMaker agendas, Words words) {
        this.log = log;
        this.access = access;
        this.agendas = agendas;
        this.words = words;
    }

    /** The body; empty while the window of the round runs, and where nothing came of it that could be said. */
    Optional<MeetingBody> of(ReviewVisit review) {
        return review.sight().review().round().flatMap(round -> of(review, round));
    }

    private Optional<MeetingBody> of(ReviewVisit review, Round round) {
        Optional<RoundRecord> record = RoundRecord.of(review.visit().spec(), round.number());
        boolean open = round.phase() == RoundPhase.MEETING;
        MeetingTalk talk = round.talk();
        boolean said = !talk.settled().isEmpty() || talk.meeting().plan().isPresent();
        boolean recordable = record.filter(RoundRecord::isDecision).isPresent();
        return open || !round.phase().isOpen() && (said || recordable)
                ? Optional.of(body(review, round, open, record))
                : Optional.empty();
    }

    private MeetingBody body(ReviewVisit review, Round round, boolean open, Optional<RoundRecord> record) {
        Meeting meeting = round.talk().meeting();
        Optional<Meeting.Slot> slot = meeting.plan();
        Optional<Agenda> agenda = review.rule()
                .filter(rule -> open)
                .map(rule -> Agenda.of(rule, slot.map(Meeting.Slot::length).orElse(USUAL)));
        Map<Long, String> texts = log.textsOf(review.visit().spec(), sequences(round.talk()));
        List<ItemBody> items =
                agendas.of(review, round, agenda.map(Agenda::items).orElse(List.of()), texts);
        return new MeetingBody(
                round.number(),
                open,
                slot.map(planned -> planned.at().toString()).orElse(null),
                slot.map(planned -> words.instant(planned.at())).orElse(null),
                (int) slot.map(Meeting.Slot::length).orElse(Duration.ZERO).toMinutes(),
                slot.map(planned -> texts.get(meeting.sequence())).orElse(null),
                (int) agenda.map(Agenda::each).orElse(Duration.ZERO).toMinutes(),
                items,
                slot.map(planned -> "/rest/groundbreak/1.0/specs/"
                                + review.visit().page().getId() + "/meeting/invitation")
                        .orElse(null),
                record.map(closed -> closed.outcome().name()).orElse(null),
                may(review, record));
    }

    private static List<Long> sequences(MeetingTalk talk) {
        List<Long> sequences = new ArrayList<>(talk.settled().values());
        if (talk.meeting().plan().isPresent()) {
            sequences.add(talk.meeting().sequence());
        }
        return sequences;
    }

    private May may(ReviewVisit review, Optional<RoundRecord> record) {
        if (review.readOnly()) {
            return new May(false, false, false, false);
        }
        return new May(
                may(review, MeetingService.some(review.asking())),
                may(review, new CancelMeeting(review.asking())),
                agendas.maySettle(review),
                record.filter(RoundRecord::isDecision).isPresent()
                        && access.mayCreate(review.visit().page().getSpace()));
    }

    private boolean may(ReviewVisit review, ReviewCommand command) {
        return log.wouldChange(review.visit().spec(), new ReviewStep(command));
    }
}
