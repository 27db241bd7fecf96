package org.groundbreak.reviews;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the meeting talks about (rule R17).
 *
 * @param items dissent first, then the questions that block, oldest first; never empty
 * @param each how long each may take, in whole minutes, at least one
 */
public record Agenda(List<AgendaItem> items, Duration each) {

    public Agenda {
        items = List.copyOf(items);
    }

    /** The agenda of a round as it stands. @param length of the meeting */
    public static Agenda of(ApprovalRule rule, Duration length) {
        List<AgendaItem> items = new ArrayList<>();
        rule.dissent().forEach(verdict -> items.add(AgendaItem.dissent(verdict.by())));
        if (items.isEmpty()) {
            items.add(AgendaItem.ANY_DISSENT);
        }
        rule.sight()
                .review()
                .questions()
                .inTheWay()
                .forEach(question -> items.add(AgendaItem.question(question.commentId())));
        return new Agenda(items, Duration.ofMinutes(Math.max(1, length.toMinutes() / items.size())));
    }
}
