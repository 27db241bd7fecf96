package org.groundbreak.reviews;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All questions ever asked of a spec, whatever round is open (rule R12).
 *
 * @param byComment by the host's id of the comment, oldest first; unmodifiable
 */
public record QuestionList(Map<Long, Question> byComment) {

    /** None. */
    public static final QuestionList NONE = new QuestionList(Map.of());

    public QuestionList {
        byComment = Collections.unmodifiableMap(new LinkedHashMap<>(byComment));
    }

    /** The one of that comment. */
    public Optional<Question> of(long commentId) {
        return Optional.ofNullable(byComment.get(commentId));
    }

    /** Those that keep the spec from being approved now, oldest first. */
    public List<Question> inTheWay() {
        return byComment.values().stream().filter(Question::isInTheWay).toList();
    }

    /** With that question in place of the one of the same comment. */
    QuestionList with(Question question) {
        Map<Long, Question> more = new LinkedHashMap<>(byComment);
        more.put(question.commentId(), question);
        return new QuestionList(more);
    }
}
