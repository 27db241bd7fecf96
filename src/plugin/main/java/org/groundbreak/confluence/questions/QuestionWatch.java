package org.groundbreak.confluence.questions;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.confluence.specs.UnattendedDesk;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.AnswerQuestion;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.ForgetQuestion;
import org.groundbreak.reviews.Question;
import org.groundbreak.reviews.QuestionState;
import org.groundbreak.reviews.ReviewCommand;
import org.groundbreak.specs.SpecState;

/**
 * Notices what became of the comments of questions: who replied, and what is gone (rules Q2 to Q4). Questions whose comment
 * has stayed elsewhere are left as they are (rule H7). Works from the background
 * and the sweep, for one page at a time; doing it again changes nothing.
 */
final class QuestionWatch {

    private final TransactionTemplate transactions;
    private final Pages pages;
    private final PageAccess access;
    private final CommentFinder comments;
    private final UnattendedDesk desk;

    QuestionWatch(
            TransactionTemplate transactions,
            Pages pages,
            PageAccess access,
            CommentFinder comments,
            UnattendedDesk desk) {
        this.transactions = transactions;
        this.pages = pages;
        this.access = access;
        this.comments = comments;
        this.desk = desk;
    }

    /** Whether anything could become of the comments of a spec. */
    static boolean concerns(SpecState state) {
        return state.active() && !state.unreadable() && !known(state).isEmpty();
    }

    private static List<Question> known(SpecState state) {
        return state.review().review().questions().all().stream()
                .filter(question -> !question.isElsewhere() && question.state() != QuestionState.GONE)
                .toList();
    }

    /** Looks at the comments of a page, where no transaction is open. */
    void look(long contentId) {
        SpecStream spec = desk.read(contentId);
        if (!concerns(spec.state()) || access.readOnly()) {
            return;
        }
        List<Question> known = known(spec.state());
        SpecStream now = spec;
        for (News news : transactions.execute(() -> pages.current(contentId)
                .map(page -> news(page, known, desk.askers(spec)))
                .orElse(List.of()))) {
            now = desk.carryOut(now, news.actor(), news.command()).spec();
        }
    }

    private List<News> news(Page page, List<Question> known, Function<PersonNumber, Optional<UserKey>> askers) {
        List<PageComment> all = comments.all(page);
        Set<Long> there = all.stream().map(PageComment::id).collect(Collectors.toSet());
        Replies replies = new Replies(all);
        List<News> news = new ArrayList<>();
        for (Question question : known) {
            long id = question.commentId();
            if (!there.contains(id)) {
                if (comments.isGone(page, id)) {
                    news.add(new News(Optional.empty(), asking -> new ForgetQuestion(asking, id)));
                }
            } else if (question.state() == QuestionState.OPEN) {
                reply(replies.thatCount(question), askers.apply(question.asker()))
                        .ifPresent(reply -> news.add(new News(
                                reply.writer().map(ConfluenceUser::getKey), asking -> new AnswerQuestion(asking, id))));
            }
        }
        return news;
    }

    /** The first one by somebody else. */
    private static Optional<PageComment> reply(List<PageComment> replies, Optional<UserKey> asker) {
        return replies.stream()
                .filter(reply -> asker.isEmpty()
                        || reply.writer()
                                .map(ConfluenceUser::getKey)
                                .filter(asker.get()::equals)
                                .isEmpty())
                .findFirst();
    }

    /**
     * What was noticed.
     *
     * @param actor whose doing it was; empty for nobody's, and for somebody who had not signed in
     */
    private record News(Optional<UserKey> actor, Function<Asking, ReviewCommand> command) {}
}
