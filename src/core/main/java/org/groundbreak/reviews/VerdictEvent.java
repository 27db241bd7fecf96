package org.groundbreak.reviews;

import java.util.Optional;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventHeader;
import org.groundbreak.storage.Fingerprint;

/** What can happen to the verdict of whoever acts. */
public sealed interface VerdictEvent extends ReviewEvent {

    /**
     * Somebody gave his verdict on the content of that fingerprint and of the header's page version (rules R5 and S5). Its
     * text is his comment.
     *
     * @param still whether he said "still so" of a verdict he had given on other content (rule R6)
     */
    record VerdictGiven(int round, Verdict verdict, Fingerprint fingerprint, boolean still) implements VerdictEvent {

        /** Given as a new one. */
        public VerdictGiven(int round, Verdict verdict, Fingerprint fingerprint) {
            this(round, verdict, fingerprint, false);
        }

        @Override
        public EventBody body() {
            ReviewEventBody body = ReviewEventBody.ofRound(ReviewEventType.VERDICT_GIVEN, round)
                    .put(ReviewEventKeys.VERDICT, verdict.name());
            EventBody plain = (still ? body.put(ReviewEventKeys.STILL, true) : body).build();
            return new EventBody(plain.type(), Optional.of(fingerprint), plain.data());
        }

        @Override
        public Review applyTo(Review review, long sequence, EventHeader header) {
            GivenVerdict given = new GivenVerdict(
                    sequence, header.actor(), header.at(), JudgedVersion.of(header), verdict, fingerprint);
            return review.changed(round, latest -> latest.with(given));
        }
    }

    /** Somebody took his verdict of that round back (rules R5 and S9). */
    record VerdictWithdrawn(int round) implements VerdictEvent {
        @Override
        public EventBody body() {
            return ReviewEventBody.ofRound(ReviewEventType.VERDICT_WITHDRAWN, round)
                    .build();
        }

        @Override
        public Review applyTo(Review review, long sequence, EventHeader header) {
            return review.changed(round, latest -> latest.withoutVerdictOf(header.actor()));
        }
    }
}
