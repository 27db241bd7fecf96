package org.groundbreak.reviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All questions ever asked of a spec, whatever round is open (rule R12). Never changes. */
public final class QuestionList {

    /** None. */
    public static final QuestionList NONE = new QuestionList(NumberMap.none());

    /** By the host's id of the comment. */
    private final NumberMap<Placed> byComment;

    private QuestionList(NumberMap<Placed> byComment) {
        this.byComment = byComment;
    }

    /** The one of that comment. */
    public Optional<Question> of(long commentId) {
        return byComment.get(commentId).map(Placed::question);
    }

    /** All of them, in the order in which they were asked first; unmodifiable. Made anew for each call. */
    public List<Question> all() {
        List<Placed> placed = new ArrayList<>(byComment.size());
        byComment.each(placed::add);
        placed.sort(Comparator.comparingInt(Placed::place));
        return placed.stream().map(Placed::question).toList();
    }

    /** Whether nothing was ever asked. */
    public boolean isEmpty() {
        return byComment.size() == 0;
    }

    /** Those that keep the spec from being approved now, oldest first. */
    public List<Question> inTheWay() {
        return all().stream().filter(Question::isInTheWay).toList();
    }

    /** With that question in place of the one of the same comment; what it costs does not grow with them. */
    QuestionList with(Question question) {
        int place = byComment.get(question.commentId()).map(Placed::place).orElse(byComment.size());
        return new QuestionList(byComment.with(question.commentId(), new Placed(place, question)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuestionList list && list.all().equals(all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }

    /** @param place how many were asked before it */
    private record Placed(int place, Question question) {}
}
