package org.groundbreak.reviews;

import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventHeader;
import org.groundbreak.people.PersonNumber;

/** What can happen to a question (rules R12 and R13). */
public sealed interface QuestionEvent extends ReviewEvent {

    /** A comment is a question, or is one again. @param asker who wrote the comment */
    record QuestionAsked(long commentId, PersonNumber asker, Lens lens, boolean blocking, QuestionKind kind)
            implements QuestionEvent {
        @Override
        public EventBody body() {
            return ReviewEventBody.of(ReviewEventType.QUESTION_ASKED)
                    .put(ReviewEventKeys.COMMENT, commentId)
                    .put(ReviewEventKeys.ASKER, asker)
                    .put(ReviewEventKeys.LENS, lens.name())
                    .put(ReviewEventKeys.BLOCKING, blocking)
                    .put(ReviewEventKeys.KIND, kind.name())
                    .build();
        }

        @Override
        public Review applyTo(Review review, long sequence, EventHeader header) {
            boolean again = review.questions().of(commentId).isPresent();
            return review.with(new Question(
                    commentId,
                    asker,
                    lens,
                    blocking,
                    kind,
                    header.at(),
                    again,
                    QuestionState.OPEN,
                    header.actor(),
                    sequence));
        }
    }

    /** A question was answered, resolved or carried, or its comment is gone. Its text is the reason. */
    record QuestionMoved(long commentId, QuestionState to) implements QuestionEvent {
        @Override
        public EventBody body() {
            return ReviewEventBody.of(ReviewEventType.QUESTION_MOVED)
                    .put(ReviewEventKeys.COMMENT, commentId)
                    .put(ReviewEventKeys.STATE, to.name())
                    .build();
        }

        @Override
        public Review applyTo(Review review, long sequence, EventHeader header) {
            return review.questions()
                    .of(commentId)
                    .map(question -> review.with(question.moved(to, header.actor(), sequence)))
                    .orElse(review);
        }
    }
}
