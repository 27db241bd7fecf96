package org.groundbreak.confluence.trail;

import java.util.Collection;
import java.util.function.Function;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.MeetingEvent;
import org.groundbreak.reviews.Perspective;
import org.groundbreak.reviews.QuestionEvent;
import org.groundbreak.reviews.QuestionKind;
import org.groundbreak.reviews.ReviewEvent;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.reviews.VerdictEvent;
import org.groundbreak.words.TextList;
import org.groundbreak.words.Words;

/** Says what happened in the review of a spec, in one sentence for whoever is reading. */
final class ReviewSentence {

    private final Words words;
    private final Function<PersonNumber, String> names;

    ReviewSentence(Words words, Function<PersonNumber, String> names) {
        this.words = words;
        this.names = names;
    }

    String of(ReviewEvent event) {
        if (event instanceof RoundEvent round) {
            return ofRound(round);
        }
        if (event instanceof VerdictEvent verdict) {
            return ofVerdict(verdict);
        }
        return event instanceof QuestionEvent question ? ofQuestion(question) : ofMeeting((MeetingEvent) event);
    }

    private String ofRound(RoundEvent event) {
        if (event instanceof RoundEvent.RoundPlanned planned) {
            return words.text(
                    "trail.event.round-planned." + planned.length().clock(),
                    words.duration(planned.length().length()),
                    planned.endsAt());
        }
        if (event instanceof RoundEvent.ReviewerNamed named) {
            return named(named);
        }
        if (event instanceof RoundEvent.WindowExtended extended) {
            return words.text("trail.event.window-extended", extended.endsAt());
        }
        if (event instanceof RoundEvent.WindowEnded ended) {
            return words.text("trail.event.window-ended", ended.endedAt());
        }
        if (event instanceof RoundEvent.RoundClosed closed) {
            return closed(closed);
        }
        return words.text("trail.event." + plain(event), Integer.toString(event.round()));
    }

    private static String plain(RoundEvent event) {
        if (event instanceof RoundEvent.RoundStarted) {
            return "round-started";
        }
        return event instanceof RoundEvent.ReviewTakenOn ? "review-taken-on" : "round-called-off";
    }

    private String named(RoundEvent.ReviewerNamed event) {
        String perspective = words.text("perspective." + event.perspective());
        return event.replaced()
                .map(left -> words.text(
                        "trail.event.reviewer-replaced", names.apply(event.reviewer()), perspective, names.apply(left)))
                .orElseGet(() -> words.text("trail.event.reviewer-named", names.apply(event.reviewer()), perspective));
    }

    private String closed(RoundEvent.RoundClosed event) {
        String outcome = words.text("trail.outcome." + event.outcome());
        String round = Integer.toString(event.round());
        return event.missing().isEmpty()
                ? words.text("trail.event.round-closed", round, outcome)
                : words.text("trail.event.round-closed-without", round, outcome, perspectives(event.missing()));
    }

    private static TextList perspectives(Collection<Perspective> perspectives) {
        return new TextList(perspectives.stream()
                .sorted()
                .map(perspective -> "perspective." + perspective)
                .toList());
    }

    private String ofVerdict(VerdictEvent event) {
        if (event instanceof VerdictEvent.VerdictGiven given) {
            String verdict = words.text("trail.verdict." + given.verdict());
            return given.still() ? words.text("trail.event.still-so", verdict) : verdict;
        }
        return words.text("trail.event.verdict-withdrawn");
    }

    private String ofQuestion(QuestionEvent event) {
        if (event instanceof QuestionEvent.QuestionAsked asked) {
            String kind = asked.kind() == QuestionKind.NEEDS_TIME
                    ? "needs-time"
                    : asked.blocking() ? "question-asked-blocking" : "question-asked";
            return words.text("trail.event." + kind, words.text("lens." + asked.lens()), name(asked));
        }
        return words.text("trail.question." + ((QuestionEvent.QuestionMoved) event).to());
    }

    private String name(QuestionEvent.QuestionAsked asked) {
        return names.apply(asked.asker());
    }

    private String ofMeeting(MeetingEvent event) {
        if (event instanceof MeetingEvent.MeetingPlanned planned) {
            return words.text(
                    "trail.event.meeting-planned",
                    planned.slot().at(),
                    words.duration(planned.slot().length()));
        }
        return words.text(
                event instanceof MeetingEvent.MeetingCancelled
                        ? "trail.event.meeting-cancelled"
                        : "trail.event.item-settled");
    }
}
