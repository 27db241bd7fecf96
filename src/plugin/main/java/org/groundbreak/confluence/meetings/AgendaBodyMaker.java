package org.groundbreak.confluence.meetings;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.meetings.MeetingBody.ItemBody;
import org.groundbreak.confluence.meetings.MeetingBody.SettledBody;
import org.groundbreak.confluence.reviews.ReviewVisit;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.LogEntry;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.AgendaItem;
import org.groundbreak.reviews.Question;
import org.groundbreak.reviews.QuestionKind;
import org.groundbreak.reviews.QuestionState;
import org.groundbreak.reviews.Round;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.words.Words;

/** Says what there is to talk about, and what came of it, for one viewer. Reading only. */
final class AgendaBodyMaker {

    private static final List<QuestionState> SETTLEMENTS = List.of(QuestionState.RESOLVED, QuestionState.CARRIED);

    private final SpecLog log;
    private final Words words;

    AgendaBodyMaker(SpecLog log, Words words) {
        this.log = log;
        this.words = words;
    }

    /**
     * The items: those of the agenda, then those that were settled and are no longer on it.
     *
     * @param agenda what is still to be talked about
     * @param texts what was said, by the sequences of the events
     */
    List<ItemBody> of(ReviewVisit review, Round round, List<AgendaItem> agenda, Map<Long, String> texts) {
        Set<AgendaItem> all = new LinkedHashSet<>(agenda);
        Map<AgendaItem, Long> settled = round.talk().settled();
        all.addAll(settled.keySet());
        return all.stream()
                .map(item -> item(review, item, agenda.contains(item), Optional.ofNullable(settled.get(item)), texts))
                .toList();
    }

    /** Whether the viewer may write down what comes of items; no in read-only mode. */
    boolean maySettle(ReviewVisit review) {
        return may(review, AgendaItem.ANY_DISSENT, Optional.empty());
    }

    private ItemBody item(
            ReviewVisit review, AgendaItem item, boolean onAgenda, Optional<Long> settled, Map<Long, String> texts) {
        Optional<Question> question = review.sight().review().questions().of(item.commentId());
        String comment = item.commentId() == 0 ? null : Long.toString(item.commentId());
        return new ItemBody(
                item.id(),
                kind(item),
                text(review, item, question),
                comment,
                item.commentId() > 0 ? path(review, comment) : null,
                question.map(one -> one.state().name()).orElse(null),
                question.map(one -> words.text("question.state." + one.state())).orElse(null),
                onAgenda,
                settled.flatMap(sequence -> said(review, sequence, texts)).orElse(null),
                question.filter(one -> one.state().isUnsettled()).isPresent()
                        ? SETTLEMENTS.stream()
                                .filter(state -> may(review, item, Optional.of(state)))
                                .map(Enum::name)
                                .toList()
                        : List.of());
    }

    private static String kind(AgendaItem item) {
        if (item.commentId() != 0) {
            return "QUESTION";
        }
        return item.person().isPresent() ? "DISSENT" : "ANY_DISSENT";
    }

    private String text(ReviewVisit review, AgendaItem item, Optional<Question> question) {
        if (question.isPresent()) {
            String key = question.get().kind() == QuestionKind.NEEDS_TIME
                    ? "meeting.item.needs-time"
                    : "meeting.item.question";
            return words.text(
                    key,
                    name(review, question.get().asker()),
                    words.text("lens." + question.get().lens()));
        }
        return item.person()
                .map(person -> words.text("meeting.item.dissent", name(review, person)))
                .orElseGet(() -> words.text("meeting.item.any-dissent"));
    }

    private static String path(ReviewVisit review, String comment) {
        return "/pages/viewpage.action?pageId=" + review.visit().page().getId() + "&focusedCommentId=" + comment
                + "#comment-" + comment;
    }

    private Optional<SettledBody> said(ReviewVisit review, long sequence, Map<Long, String> texts) {
        return review.visit().spec().entries().stream()
                .filter(entry -> entry.sequence() == sequence)
                .map(LogEntry::header)
                .map(header -> new SettledBody(texts.get(sequence), by(review, header)))
                .findFirst();
    }

    private String by(ReviewVisit review, EventHeader header) {
        return words.text("meeting.settled-by", name(review, header.actor()), header.at());
    }

    private String name(ReviewVisit review, PersonNumber person) {
        return review.visit()
                .cast()
                .user(Optional.of(person))
                .map(ConfluenceUser::getFullName)
                .orElseGet(() -> words.text("person.gone"));
    }

    private boolean may(ReviewVisit review, AgendaItem item, Optional<QuestionState> question) {
        return !review.readOnly()
                && log.wouldChange(
                        review.visit().spec(), new ReviewStep(MeetingService.some(review.asking(), item, question)));
    }
}
