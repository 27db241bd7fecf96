package org.groundbreak.confluence.reviews;

import java.util.Optional;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.specs.SpecsFeature;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;

/** Review rounds: what people do in them, and how they stand. */
public final class ReviewsFeature implements Feature {

    private final ReviewDesk desk;
    private final RoundService rounds;
    private final RoleService roles;
    private final VerdictService verdicts;
    private final ReviewMayMaker offers;
    private final RoundBodyMaker bodies;
    private final RoundProposalMaker proposals;

    public ReviewsFeature(SharedParts parts, SpecsFeature specs, PageAccess access, ConfluenceUsers users) {
        this.desk = new ReviewDesk(specs.desk(), specs.service(), access, users, parts.clock());
        this.rounds = new RoundService(desk, specs.desk(), access, users, new MomentReader(parts.words()));
        this.roles = new RoleService(desk, specs.desk(), access, users);
        this.verdicts = new VerdictService(desk);
        this.offers = new ReviewMayMaker(specs.log());
        VerdictBodyMaker said = new VerdictBodyMaker(parts.words());
        this.bodies = new RoundBodyMaker(
                specs.log(), new ReviewerBodyMaker(access, users, offers, said, parts.words()), said, parts.words());
        this.proposals = new RoundProposalMaker(desk, parts.words());
    }

    /** Where requests come in. */
    public ReviewDesk desk() {
        return desk;
    }

    /** What people do with rounds. */
    public RoundService rounds() {
        return rounds;
    }

    /** Who drives a spec and who approves it. */
    public RoleService roles() {
        return roles;
    }

    /** What reviewers and the approver do in a round. */
    public VerdictService verdicts() {
        return verdicts;
    }

    /** What the viewer may do with a review, where anything may be written now. */
    public ReviewMay may(ReviewVisit review) {
        return offers.of(review);
    }

    /** How the latest round stands; empty before the first. @param may what the viewer may do with it */
    public Optional<RoundBody> round(ReviewVisit review, ReviewMay may) {
        return bodies.of(review, may);
    }

    /** What the settings propose for a round. Problems: 401, 404. */
    public RoundProposal proposal(long contentId) {
        return proposals.of(contentId);
    }
}
