package org.groundbreak.confluence.specs;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.SeenPage;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.Approve;
import org.groundbreak.specs.ContentToApprove;
import org.groundbreak.specs.Reaffirm;
import org.groundbreak.specs.ResumeTreatingAsSpec;
import org.groundbreak.specs.SpecCommand;
import org.groundbreak.specs.StopTreatingAsSpec;
import org.groundbreak.specs.Withdraw;
import org.groundbreak.storage.ContentChange;

/** What people do with specs. Every method answers for whoever is signed in on this thread. */
public final class SpecService {

    private final SpecDesk desk;
    private final PageAccess access;
    private final Registrar registrar;
    private final Judgements judgements;

    SpecService(SpecDesk desk, PageAccess access, Registrar registrar, Judgements judgements) {
        this.desk = desk;
        this.access = access;
        this.registrar = registrar;
        this.judgements = judgements;
    }

    /**
     * Registers a page that nobody noticed, or has one treated as a spec again; of one that is a spec already nothing is
     * changed. Problems: 401, 403 may not edit, or neither driver nor administrator of the space, 404, 405, 409 no macro, or
     * the page cannot be read.
     */
    public SpecVisit register(long contentId) {
        SpecVisit visit = desk.openForCommand(contentId);
        if (visit.state().stopped()) {
            return resume(visit);
        }
        access.requireEdit(visit.page());
        if (visit.state().active()) {
            return visit;
        }
        if (visit.content().problem().isPresent()) {
            throw RefusalProblem.unreadable(visit.content());
        }
        return desk.after(visit, registrar.register(visit).orElseThrow(() -> Problem.conflict("no-macro")));
    }

    private SpecVisit resume(SpecVisit visit) {
        boolean admin = access.administersSpaceOf(visit.page());
        return desk.carryOut(visit, actor -> new ResumeTreatingAsSpec(actor, visit.version(), admin));
    }

    /**
     * Treats the page no longer as a spec. Problems: 401, 403 neither driver nor administrator of the space, 404, 405,
     * 409 not a spec, or not treated as one any more.
     */
    public SpecVisit stop(long contentId) {
        SpecVisit visit = desk.openForCommand(contentId);
        boolean admin = access.administersSpaceOf(visit.page());
        return desk.carryOut(visit, actor -> new StopTreatingAsSpec(actor, visit.version(), admin));
    }

    /**
     * Approving what is published now, to ask whether the viewer could.
     *
     * @param page as of {@link #publishedFor}
     * @param required whether nobody approves without a round
     */
    public Approve approvalOf(SpecVisit visit, ContentToApprove page, boolean required) {
        return new Approve(visit.actor(), visit.version(), page, required);
    }

    /** The page as it is published now, for whatever judges it. Nothing is read before the rules need it. */
    public PageToApprove publishedFor(SpecVisit visit) {
        return seenBy(visit, SeenPage.now(visit.version()));
    }

    /** The page as whoever visits saw it, for whatever judges it. Nothing is read before the rules need it. */
    public PageToApprove seenBy(SpecVisit visit, SeenPage seen) {
        return desk.seenBy(visit, seen);
    }

    /**
     * Approves what the viewer saw. Problems: 400 no version; 401, 403 not the approver or the only author, 404, 405, 409
     * the content changed or cannot be read, that version is gone, it is approved already, or needs a round.
     */
    public SpecVisit approve(long contentId, SeenPage seen) {
        SpecVisit visit = desk.openForCommand(contentId);
        boolean required = visit.surroundings().settings().requiresRound();
        return judge(visit, seen, (actor, page) -> new Approve(actor, seen.version(), page, required));
    }

    /**
     * Says that the approval holds for what the viewer saw (rule S14). Problems: 400 no version, no reason; 401, 403 not the
     * approver or the only author since, 404, 405, 409 not approved, the content changed or cannot be read, or that version
     * is gone.
     */
    public SpecVisit reaffirm(long contentId, SeenPage seen, Optional<String> reason) {
        SpecVisit visit = desk.openForCommand(contentId);
        if (reason.filter(words -> !words.isBlank()).isEmpty()) {
            desk.require(visit, reaffirmationOf(visit));
            throw Problem.badRequest("reason-required");
        }
        return judge(visit, seen, (actor, page) -> new Reaffirm(actor, seen.version(), page, reason));
    }

    /** Reaffirming what is published now, to ask whether the viewer could. */
    public Reaffirm reaffirmationOf(SpecVisit visit) {
        return new Reaffirm(visit.actor(), visit.version(), publishedFor(visit), Optional.of("?"));
    }

    /**
     * Carries out a command that is bound to what the viewer saw. Problems: those of {@link SpecDesk#carryOut}; where the page
     * says something else by now, it is said what has changed.
     */
    public SpecVisit judge(
            SpecVisit visit, SeenPage seen, BiFunction<PersonNumber, ContentToApprove, SpecCommand> command) {
        PageToApprove page = seenBy(visit, seen);
        try {
            return desk.carryOut(visit, actor -> command.apply(actor, page));
        } catch (ContentChanged e) {
            throw e.in(page.changes());
        }
    }

    /**
     * What kinds of things are different in the page from what was approved (rule F9), so it is asked only where something
     * is. Empty when what was approved is erased, or the page cannot be read.
     */
    public Set<ContentChange> changesSinceApproval(SpecVisit visit) {
        return visit.state()
                .approval()
                .flatMap(approval -> judgements.of(visit.spec(), approval.fingerprint()))
                .flatMap(before -> JudgedContent.of(visit.content()).map(now -> now.changesSince(before)))
                .orElse(Set.of());
    }

    /** Takes the approval back. Problems: 401, 403 not the approver, 404, 405, 409 not approved. */
    public SpecVisit withdraw(long contentId, Optional<String> reason) {
        SpecVisit visit = desk.openForCommand(contentId);
        return desk.carryOut(visit, actor -> new Withdraw(actor, visit.version(), reason));
    }
}
