package org.groundbreak.confluence.trail;

import java.util.function.Function;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.words.Words;

/** Says what happened to a spec, in one sentence for whoever is reading. Who did it and when is said beside it. */
final class EventSentence {

    private final Words words;
    private final Function<PersonNumber, String> names;
    private final ReviewSentence review;

    /** @param names what people read of a person */
    EventSentence(Words words, Function<PersonNumber, String> names) {
        this.words = words;
        this.names = names;
        this.review = new ReviewSentence(words, names);
    }

    String of(SpecEvent event) {
        if (event instanceof SpecEvent.InReview inReview) {
            return review.of(inReview.event());
        }
        if (event instanceof SpecEvent.Registered registered) {
            return registered(registered);
        }
        if (event instanceof SpecEvent.ApproverNamed named) {
            return words.text("trail.event.approver-named", names.apply(named.approver()));
        }
        if (event instanceof SpecEvent.DriverNamed named) {
            return words.text("trail.event.driver-named", names.apply(named.driver()));
        }
        if (event instanceof SpecEvent.Unreadable unreadable) {
            return words.text("trail.event.unreadable", unreadable.type().name());
        }
        return words.text("trail.event." + plain(event));
    }

    private String registered(SpecEvent.Registered event) {
        String kind = words.text("kind." + event.kind());
        return event.driver()
                .map(driver -> words.text("trail.event.registered-for", kind, names.apply(driver)))
                .orElseGet(() -> words.text("trail.event.registered", kind));
    }

    /** The last part of the key of those that say nothing more. */
    private static String plain(SpecEvent event) {
        if (event instanceof SpecEvent.ApprovalWithdrawn) {
            return "approval-withdrawn";
        }
        if (event instanceof SpecEvent.ApprovalReaffirmed) {
            return "approval-reaffirmed";
        }
        if (event instanceof SpecEvent.EpicLinked) {
            return "epic-linked";
        }
        if (event instanceof SpecEvent.EpicUnlinked) {
            return "epic-unlinked";
        }
        return event instanceof SpecEvent.Stopped ? "stopped" : "resumed";
    }
}
