package org.groundbreak.confluence.reviews;

import java.time.Clock;
import java.util.function.Function;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.SeenPage;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.settings.ReviewSettings;
import org.groundbreak.confluence.specs.SharedReading;
import org.groundbreak.confluence.specs.SpecDesk;
import org.groundbreak.confluence.specs.SpecService;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.Asking.Rank;
import org.groundbreak.reviews.ReviewCommand;
import org.groundbreak.specs.ContentToApprove;
import org.groundbreak.specs.ReviewStep;

/**
 * Where everything that people ask of reviews comes in, in the order of {@link SpecDesk}: the right to view the page first,
 * always. What somebody is beyond the spec the host says; being a process owner gives no right to view.
 */
public final class ReviewDesk {

    private final SpecDesk desk;
    private final SpecService specs;
    private final PageAccess access;
    private final ConfluenceUsers users;
    private final Clock clock;

    ReviewDesk(SpecDesk desk, SpecService specs, PageAccess access, ConfluenceUsers users, Clock clock) {
        this.desk = desk;
        this.specs = specs;
        this.access = access;
        this.users = users;
        this.clock = clock;
    }

    /**
     * The review of a spec as it is now, to be looked at: what came about by itself is seen, whether or not it is recorded.
     * Nothing may be carried out on it.
     */
    public ReviewVisit look(SpecVisit visit) {
        ReviewVisit recorded = visit(visit);
        SpecVisit seen = visit.seenAs(ReviewStep.stateAt(visit.spec().events(), recorded.asking()));
        return new ReviewVisit(seen, recorded.settings(), recorded.asking(), recorded.page());
    }

    /** The same for a page. Problems: 401, 404. */
    public ReviewVisit open(long contentId) {
        return look(desk.open(contentId));
    }

    /** The review of a spec, for a command. Problems: 401, 404, 405. */
    public ReviewVisit openForCommand(long contentId) {
        return visit(desk.openForCommand(contentId));
    }

    /** The same, for one of several commands of a request. Problems: 401, 404, 405. */
    public ReviewVisit openForCommand(long contentId, SharedReading shared) {
        return visit(desk.openForCommand(contentId, shared));
    }

    private ReviewVisit visit(SpecVisit visit) {
        ReviewSettings held = visit.surroundings().settings();
        ContentToApprove page = specs.publishedFor(visit);
        Asking asking = new Asking(visit.actor(), visit.version(), clock.instant(), rank(visit, held), page);
        return new ReviewVisit(visit, held, asking, page);
    }

    private Rank rank(SpecVisit visit, ReviewSettings held) {
        if (access.administersSpaceOf(visit.page())) {
            return Rank.ADMIN;
        }
        boolean owner = held.processOwnerGroup()
                .filter(group -> users.withKey(visit.viewer())
                        .filter(user -> users.isSurelyIn(group, user))
                        .isPresent())
                .isPresent();
        return owner ? Rank.PROCESS_OWNER : Rank.NONE;
    }

    /** Refuses what the rules refuse, before anything is looked up for it. Problems: 400, 403, 409. */
    public void require(ReviewVisit review, ReviewCommand command) {
        desk.require(review.visit(), new ReviewStep(command));
    }

    /**
     * Carries a command out that makes no difference of what was seen of the page.
     *
     * @param command made for whoever asks; may be called twice
     * @return the visit as it is afterwards. Problems: those of {@link #require}
     */
    public SpecVisit carryOut(ReviewVisit review, Function<Asking, ReviewCommand> command) {
        return desk.carryOut(
                review.visit(),
                actor -> new ReviewStep(command.apply(
                        asking(review, actor, review.page(), review.visit().version()))));
    }

    /**
     * Carries a command out that is bound to what the viewer saw. Problems: those of {@link #require}; where the page says
     * something else by now, it is said what has changed.
     */
    public SpecVisit judge(ReviewVisit review, SeenPage seen, Function<Asking, ReviewCommand> command) {
        return specs.judge(
                review.visit(),
                seen,
                (actor, page) -> new ReviewStep(command.apply(asking(review, actor, page, seen.version()))));
    }

    private static Asking asking(ReviewVisit review, PersonNumber actor, ContentToApprove page, int seen) {
        return new Asking(actor, seen, review.asking().now(), review.asking().rank(), page);
    }
}
