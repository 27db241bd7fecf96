package org.groundbreak.confluence.panel;

import java.util.Optional;
import java.util.function.Function;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.panel.SpecPanel.May;
import org.groundbreak.confluence.reviews.ReviewMay;
import org.groundbreak.confluence.reviews.ReviewVisit;
import org.groundbreak.confluence.reviews.ReviewsFeature;
import org.groundbreak.confluence.specs.PageContent;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.confluence.specs.SpecService;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Asking.Rank;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.specs.LinkEpic;
import org.groundbreak.specs.NameApprover;
import org.groundbreak.specs.NameDriver;
import org.groundbreak.specs.ResumeTreatingAsSpec;
import org.groundbreak.specs.SpecCommand;
import org.groundbreak.specs.StopTreatingAsSpec;
import org.groundbreak.specs.Withdraw;

/**
 * Asks the domain what it would say to each command that a button of the panel sends. So a button is there exactly when
 * pressing it would do something. Nothing is written, and nobody gets a number for having looked.
 */
final class OfferMaker {

    private final SpecLog log;
    private final SpecService specs;
    private final ReviewsFeature reviews;
    private final PageAccess access;

    OfferMaker(SpecLog log, SpecService specs, ReviewsFeature reviews, PageAccess access) {
        this.log = log;
        this.specs = specs;
        this.reviews = reviews;
        this.access = access;
    }

    /** Of a page that is no spec now. */
    Offers of(SpecVisit visit) {
        SpecCommand approval = specs.approvalOf(visit, specs.publishedFor(visit), false);
        return of(visit, approval, visit.surroundings().readOnly(), this::rank, ReviewMay.NOTHING);
    }

    /** Of a spec, which is looked at as it is now. */
    Offers of(ReviewVisit review) {
        boolean readOnly = review.readOnly();
        return of(
                review.visit(),
                specs.approvalOf(
                        review.visit(), review.page(), review.settings().requiresRound()),
                readOnly,
                visit -> review.asking().rank(),
                readOnly ? ReviewMay.NOTHING : reviews.may(review));
    }

    private Offers of(
            SpecVisit visit, SpecCommand approval, boolean readOnly, Function<SpecVisit, Rank> rank, ReviewMay review) {
        boolean registrable = visit.state().registration().isEmpty() && !readOnly && access.mayEdit(visit.page());
        Optional<String> noRegistration = registrable ? noRegistration(visit.content()) : Optional.empty();
        return new Offers(
                readOnly ? May.NOTHING : may(visit, approval, rank, registrable && noRegistration.isEmpty()),
                review,
                readOnly,
                noRegistration,
                log.refusal(visit.spec(), approval));
    }

    private static Optional<String> noRegistration(PageContent content) {
        if (content.problem().isPresent()) {
            return Optional.of(NextStep.UNREADABLE);
        }
        return content.macro().isPresent() ? Optional.empty() : Optional.of("problem.no-macro");
    }

    private May may(SpecVisit visit, SpecCommand approval, Function<SpecVisit, Rank> ranks, boolean register) {
        PersonNumber actor = visit.actor();
        int version = visit.version();
        Rank rank = ranks.apply(visit);
        boolean admin = rank == Rank.ADMIN;
        boolean oversees = rank.watchesOver();
        Optional<PersonNumber> anybody = Optional.of(PersonNumber.STRANGER);
        return new May(
                register,
                log.wouldChange(visit.spec(), approval),
                log.wouldChange(visit.spec(), new Withdraw(actor, version, Optional.empty())),
                log.wouldChange(visit.spec(), new NameApprover(actor, version, oversees, anybody)),
                log.wouldChange(visit.spec(), new NameDriver(actor, version, oversees, anybody)),
                log.wouldChange(visit.spec(), new LinkEpic(actor, version, EpicRef.ANY))
                        && access.mayEdit(visit.page()),
                log.wouldChange(visit.spec(), new StopTreatingAsSpec(actor, version, admin)),
                log.wouldChange(visit.spec(), new ResumeTreatingAsSpec(actor, version, admin)));
    }

    /** Asked of the host only where it matters. */
    private Rank rank(SpecVisit visit) {
        boolean drives = visit.state().driver().filter(visit.actor()::equals).isPresent();
        boolean asked = !drives && visit.state().registration().isPresent();
        return asked && access.administersSpaceOf(visit.page()) ? Rank.ADMIN : Rank.NONE;
    }
}
