package org.groundbreak.confluence.questions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who replied to whom among the comments of a page. */
final class Replies {

    private final Map<Long, List<PageComment>> byParent = new HashMap<>();

    Replies(List<PageComment> comments) {
        comments.forEach(comment -> byParent.computeIfAbsent(comment.parentId(), parent -> new ArrayList<>())
                .add(comment));
    }

    /** The replies to a comment, and the replies to these, the earliest first. */
    List<PageComment> to(long commentId) {
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
