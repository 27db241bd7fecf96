package org.groundbreak.confluence.reviews;

import java.util.Optional;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.reviews.GiveVerdict;
import org.groundbreak.reviews.StillSo;
import org.groundbreak.reviews.TakeBack;
import org.groundbreak.reviews.TakeOn;
import org.groundbreak.reviews.Verdict;

/** What reviewers and the approver do in a round. Every method answers for whoever is signed in on this thread. */
public final class VerdictService {

    private final ReviewDesk desk;

    VerdictService(ReviewDesk desk) {
        this.desk = desk;
    }

    /** Says that he will review. Problems: 401, 403 no reviewer, 404, 405, 409 no round. */
    public SpecVisit takeOn(long contentId) {
        return desk.carryOut(desk.openForCommand(contentId), TakeOn::new);
    }

    /**
     * Gives a verdict on what he saw (rule R5). Problems: 400 no version, no such verdict, or no comment where one is needed;
     * 401, 403 neither reviewer nor approver, 404, 405, 409 no round, the content changed or cannot be read, or that version
     * is gone.
     */
    public SpecVisit give(long contentId, VerdictRequest request) {
        ReviewVisit review = desk.openForCommand(contentId);
        Verdict verdict = EnumText.read(Verdict.class, request.verdict(), "unknown-verdict");
        return desk.judge(
                review,
                request.seen(),
                asking -> new GiveVerdict(asking, verdict, Optional.ofNullable(request.comment())));
    }

    /** Says his verdict again of what he sees now (rule R6). Problems: as of {@link #give}; 409 he has given none. */
    public SpecVisit stillSo(long contentId, VerdictRequest request) {
        return desk.judge(desk.openForCommand(contentId), request.seen(), StillSo::new);
    }

    /** Takes his verdict back (rule R5). Problems: 401, 404, 405, 409 no round, or he has given none. */
    public SpecVisit takeBack(long contentId) {
        return desk.carryOut(desk.openForCommand(contentId), TakeBack::new);
    }
}
