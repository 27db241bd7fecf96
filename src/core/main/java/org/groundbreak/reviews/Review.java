package org.groundbreak.reviews;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the events of a review add up to.
 *
 * @param rounds how many rounds have begun
 * @param round the latest, open or not; empty when none has begun
 * @param questions all that were asked
 */
public record Review(int rounds, Optional<Round> round, QuestionList questions) {

    /** Of a spec that nobody has reviewed or asked about. */
    public static final Review NONE = new Review(0, Optional.empty(), QuestionList.NONE);

    /** The round that is open. */
    public Optional<Round> open() {
        return round.filter(latest -> latest.phase().isOpen());
    }

    Review started(Round first) {
        return new Review(first.number(), Optional.of(first), questions);
    }

    /** The round changed, if it is that one and there is one. */
    Review changed(int number, UnaryOperator<Round> change) {
        return new Review(
                rounds, round.map(latest -> latest.number() == number ? change.apply(latest) : latest), questions);
    }

    /** The driver is another: whoever is invited to the meeting of the open round is invited by him (rule R16). */
    public Review handedOver() {
        return open().isEmpty()
                ? this
                : changed(
                        rounds,
                        latest -> latest.with(
                                latest.talk().with(latest.talk().meeting().invitedAnew())));
    }

    Review with(Question question) {
        return new Review(rounds, round, questions.with(question));
    }
}
