package org.groundbreak.confluence.panel;

import java.util.List;
import java.util.function.Function;
import org.groundbreak.confluence.epics.EpicLinkService;
import org.groundbreak.confluence.epics.EpicsFeature;
import org.groundbreak.confluence.meetings.MeetingBody;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.CandidateCheck;
import org.groundbreak.confluence.people.CandidateList;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.confluence.questions.QuestionsBody;
import org.groundbreak.confluence.reviews.ReviewVisit;
import org.groundbreak.confluence.reviews.ReviewsFeature;
import org.groundbreak.confluence.specs.SpecDesk;
import org.groundbreak.confluence.specs.SpecService;
import org.groundbreak.confluence.specs.SpecsFeature;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.store.Store;
import org.groundbreak.words.StartWords;

/** The panel inside the page: what a viewer sees of a spec and may do with it, and the summary for everybody. */
public final class PanelFeature implements Feature {

    private final SpecDesk desk;
    private final ReviewsFeature reviews;
    private final SpecService specs;
    private final EpicLinkService links;
    private final SpecPanelMaker panels;
    private final SpecSummaryMaker summaries;
    private final SpecWithoutMacro withoutMacro;
    private final MacrolessPage page;
    private final RoleCandidates roles;
    private final ReviewerCandidates reviewers;

    /**
     * Made of the parts.
     *
     * @param questions what the panel says of questions; null where it says nothing
     * @param meetings what it says of the decision meeting; null where it says nothing
     */
    public PanelFeature(
            SharedParts parts,
            Store store,
            ConfluenceParts confluence,
            SpecsFeature specs,
            EpicsFeature epics,
            ReviewsFeature reviews,
            Function<ReviewVisit, QuestionsBody> questions,
            Function<ReviewVisit, MeetingBody> meetings,
            AdminGate gate) {
        PageAccess access = confluence.access();
        this.desk = specs.desk();
        this.reviews = reviews;
        this.specs = specs.service();
        this.links = epics.links();
        StartBodyMaker starts = new StartBodyMaker(new StartWords(parts.words(), parts.clock()), store.pairings());
        WayMaker ways = new WayMaker(store.pairings(), parts.words());
        this.panels = new SpecPanelMaker(
                access,
                confluence.users(),
                epics.starts(),
                this.links,
                new SpecBodyMaker(access, specs.log(), this.specs, starts, ways, parts.words()),
                new OfferMaker(specs.log(), this.specs, reviews, access),
                reviews,
                questions,
                meetings,
                gate,
                parts.words());
        this.summaries = new SpecSummaryMaker(
                specs.log(), epics.starts(), ways, parts.templates(), parts.words(), parts.scripts(), parts.clock());
        this.withoutMacro = new SpecWithoutMacro(specs.log());
        this.page = new MacrolessPage(confluence.ownPages(), withoutMacro);
        CandidateCheck check = new CandidateCheck(confluence.users(), parts.words());
        this.roles = new RoleCandidates(reviews, access, check);
        this.reviewers = new ReviewerCandidates(reviews, access, check);
    }

    /** The panel of a page. Problems: 401, 404. */
    public SpecPanel panel(long contentId) {
        return panels.of(desk.open(contentId));
    }

    ReviewsFeature reviews() {
        return reviews;
    }

    SpecService specs() {
        return specs;
    }

    EpicLinkService links() {
        return links;
    }

    /** Makes panels. */
    public SpecPanelMaker panels() {
        return panels;
    }

    /** What the macro prints. */
    public SpecSummaryMaker summaries() {
        return summaries;
    }

    SpecWithoutMacro withoutMacro() {
        return withoutMacro;
    }

    /** Who of these users could be the approver of a spec. Problems: 400, 401, 403, 404, 409. */
    public CandidateList approverCandidates(long contentId, List<String> userNames) {
        return roles.approvers(contentId, userNames);
    }

    /** Who of these users could drive a spec. Problems: 400, 401, 403, 404, 409. */
    public CandidateList driverCandidates(long contentId, List<String> userNames) {
        return roles.drivers(contentId, userNames);
    }

    /** Who of these users could review a spec. Problems: 400, 401, 403, 404. */
    public CandidateList reviewerCandidates(long contentId, List<String> userNames) {
        return reviewers.of(contentId, userNames);
    }

    MacrolessPage page() {
        return page;
    }
}
