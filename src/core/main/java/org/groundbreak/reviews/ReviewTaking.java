package org.groundbreak.reviews;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.groundbreak.events.EventBody;
import org.groundbreak.people.PersonNumber;

/**
 * What a review speaks of by numbers of the place it is taken in from (rule H7): comments, and whose dissent an item of the
 * agenda is. Comments get numbers below zero, -1 for the first: no comment of a host has such a number, so none is taken for
 * another.
 */
public final class ReviewTaking {

    private final Map<String, Long> comments = new TreeMap<>();
    private final Map<String, AgendaItem> items = new TreeMap<>();
    private final Map<Long, Long> numbers = new TreeMap<>();

    private ReviewTaking() {}

    /** Of the events of one stream, in order, each of which can be read. */
    public static ReviewTaking of(Collection<EventBody> events) {
        ReviewTaking taking = new ReviewTaking();
        events.forEach(taking::add);
        return taking;
    }

    /** What stands under these keys in events of other types is read by nobody. */
    private void add(EventBody event) {
        Optional<ReviewEvent> read = ReviewEventType.read(event);
        if (read.filter(QuestionEvent.class::isInstance).isPresent()) {
            String text = event.data().get(ReviewEventKeys.COMMENT);
            comments.put(text, number(Long.parseLong(text)));
        } else if (read.isPresent() && read.get() instanceof MeetingEvent.ItemSettled settled) {
            AgendaItem item = settled.item();
            if (item.commentId() != 0) {
                number(item.commentId());
            }
            items.put(item.id(), item);
        }
    }

    private long number(long there) {
        return numbers.computeIfAbsent(there, unknown -> -1L - numbers.size());
    }

    /** Everybody whose dissent was talked about. */
    public Set<PersonNumber> persons() {
        Set<PersonNumber> persons = new LinkedHashSet<>();
        items.values().forEach(item -> item.person().ifPresent(persons::add));
        return persons;
    }

    /**
     * The values of the events' data that are others here, by key and old value.
     *
     * @param here the number that somebody has here
     */
    public Map<String, Map<String, String>> changes(UnaryOperator<PersonNumber> here) {
        Map<String, String> changedComments = new TreeMap<>();
        comments.forEach((text, number) -> changedComments.put(text, number.toString()));
        Map<String, String> changedItems = new TreeMap<>();
        items.forEach((id, item) -> changedItems.put(id, here(item, here).id()));
        return Map.of(ReviewEventKeys.COMMENT, changedComments, ReviewEventKeys.ITEM, changedItems);
    }

    private AgendaItem here(AgendaItem item, UnaryOperator<PersonNumber> here) {
        return item.commentId() == 0
                ? item.person().map(here).map(AgendaItem::dissent).orElse(item)
                : AgendaItem.question(numbers.get(item.commentId()));
    }
}
