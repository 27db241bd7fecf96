package org.groundbreak.confluence.meetings;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.groundbreak.confluence.reviews.MomentReader;
import org.groundbreak.confluence.reviews.ReviewDesk;
import org.groundbreak.confluence.reviews.ReviewVisit;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.AgendaItem;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.CancelMeeting;
import org.groundbreak.reviews.Meeting;
import org.groundbreak.reviews.PlanMeeting;
import org.groundbreak.reviews.QuestionState;
import org.groundbreak.reviews.SettleItem;

/** What people do with meetings. Every method answers for whoever is signed in on this thread. */
public final class MeetingService {

    private static final int USUAL_MINUTES = 30;

    private final ReviewDesk desk;
    private final MomentReader moments;

    MeetingService(ReviewDesk desk, MomentReader moments) {
        this.desk = desk;
        this.moments = moments;
    }

    /**
     * Plans the meeting, or moves it (rule R16). Whoever may not is refused before the time is looked at. Problems: 400 no
     * date with time, not that long, or in the past; 401, 403 neither driver nor approver, 404, 405, 409 no round, or its
     * window runs.
     */
    public SpecVisit plan(long contentId, MeetingRequest request) {
        ReviewVisit review = desk.openForCommand(contentId);
        desk.require(review, some(review.asking()));
        Meeting.Slot slot = slot(request);
        return desk.carryOut(review, asking -> new PlanMeeting(asking, slot, Optional.ofNullable(request.place())));
    }

    /** A meeting at some time, to ask who may plan one. */
    static PlanMeeting some(Asking asking) {
        Instant soon = asking.now().plus(Duration.ofHours(1));
        return new PlanMeeting(asking, Meeting.Slot.usual(soon), Optional.empty());
    }

    private Meeting.Slot slot(MeetingRequest request) {
        Instant at = moments.read(request.at());
        int minutes = request.minutes() == null ? USUAL_MINUTES : request.minutes();
        try {
            return new Meeting.Slot(at, Duration.ofMinutes(minutes));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Problem.badRequest("meeting-length");
        }
    }

    /** Cancels the meeting (rule R16). Problems: 401, 403 may not, 404, 405, 409 no round, or no meeting. */
    public SpecVisit cancel(long contentId) {
        return desk.carryOut(desk.openForCommand(contentId), CancelMeeting::new);
    }

    /**
     * Writes down what came of an item (rule R17). Problems: 400 no such item, no words, or nothing that a question becomes;
     * 401, 403 neither driver nor approver, or the question is not his to settle, 404, 405, 409 no round, its window runs,
     * or the question is settled.
     */
    public SpecVisit settle(long contentId, ItemRequest request) {
        ReviewVisit review = desk.openForCommand(contentId);
        desk.require(review, some(review.asking(), AgendaItem.ANY_DISSENT, Optional.empty()));
        AgendaItem item = item(review, request);
        Optional<QuestionState> question =
                Optional.ofNullable(request.question()).map(MeetingService::state);
        return desk.carryOut(
                review, asking -> new SettleItem(asking, item, Optional.ofNullable(request.words()), question));
    }

    /** Settling an item in some words, to ask who may. */
    static SettleItem some(Asking asking, AgendaItem item, Optional<QuestionState> question) {
        return new SettleItem(asking, item, Optional.of("-"), question);
    }

    /** Dissent is of somebody whom the round knows; which comments are questions the rules know. */
    private static AgendaItem item(ReviewVisit review, ItemRequest request) {
        try {
            AgendaItem item = new AgendaItem(request.item() == null ? "" : request.item());
            if (item.person().filter(person -> !isKnown(review, person)).isEmpty()) {
                return item;
            }
        } catch (IllegalArgumentException e) {
            // Said below, as what is no item at all.
        }
        throw Problem.badRequest("unknown-item");
    }

    private static boolean isKnown(ReviewVisit review, PersonNumber person) {
        return review.open()
                .filter(round -> round.verdicts().containsKey(person))
                .isPresent();
    }

    private static QuestionState state(String name) {
        return switch (name) {
            case "RESOLVED" -> QuestionState.RESOLVED;
            case "CARRIED" -> QuestionState.CARRIED;
            default -> throw Problem.badRequest("unknown-settlement");
        };
    }
}
