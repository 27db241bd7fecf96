package org.groundbreak.confluence.questions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundbreak.reviews.Question;

/** Who replied to whom among the comments of a page. */
final class Replies {

    /** A database may keep the second of a comment and no more; and clocks of nodes differ. */
    private static final Duration SLACK = Duration.ofSeconds(2);

    private final Map<Long, List<PageComment>> byParent = new HashMap<>();

    Replies(List<PageComment> comments) {
        comments.forEach(comment -> byParent.computeIfAbsent(comment.parentId(), parent -> new ArrayList<>())
                .add(comment));
    }

    /** Those that can answer a question, the earliest first, whoever wrote them (rule Q5). */
    List<PageComment> thatCount(Question question) {
        Instant since = question.again() ? question.askedAt().minus(SLACK) : Instant.MIN;
        return to(question.commentId()).stream()
                .filter(reply -> !reply.writtenAt().isBefore(since))
                .toList();
    }

    /** The replies to a comment, and the replies to these, the earliest first. */
    private List<PageComment> to(long commentId) {
        List<PageComment> replies = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(commentId));
        while (!open.isEmpty()) {
            long parent = open.pop();
            if (seen.add(parent)) {
                List<PageComment> direct = byParent.getOrDefault(parent, List.of());
                replies.addAll(direct);
                direct.forEach(reply -> open.push(reply.id()));
            }
        }
        replies.sort(Comparator.comparing(PageComment::writtenAt).thenComparing(PageComment::id));
        return replies;
    }
}
