package org.groundbreak.confluence.reviews;

import com.atlassian.sal.api.user.UserKey;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.calendar.WindowClock;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.reviews.PersonFinder.Part;
import org.groundbreak.confluence.reviews.RoundRequest.NamedReviewer;
import org.groundbreak.confluence.specs.SpecDesk;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.AddReviewer;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.CallOff;
import org.groundbreak.reviews.CloseRound;
import org.groundbreak.reviews.ExtendWindow;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.Perspective;
import org.groundbreak.reviews.ReplaceReviewer;
import org.groundbreak.reviews.Round;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.reviews.RoundRules;
import org.groundbreak.reviews.StartRound;

/** What people do with rounds. Every method answers for whoever is signed in on this thread. */
public final class RoundService {

    /** More do not fit into a round; nobody reads with a hundred others. */
    private static final int MOST_REVIEWERS = 100;

    private final ReviewDesk desk;
    private final SpecDesk specs;
    private final PageAccess access;
    private final ConfluenceUsers users;
    private final MomentReader moments;

    RoundService(ReviewDesk desk, SpecDesk specs, PageAccess access, ConfluenceUsers users, MomentReader moments) {
        this.desk = desk;
        this.specs = specs;
        this.access = access;
        this.users = users;
        this.moments = moments;
    }

    /**
     * Starts a round (rule R1). Whoever may not is refused before anybody is looked up. Problems: 400 nobody of that name,
     * deactivated, may not view the page, named twice, no such perspective, length or lens, or a perspective without a
     * reviewer; 401, 403 neither driver nor approver nor administrator of the space, 404, 405, 409 a round is open, no
     * approver.
     */
    public SpecVisit start(long contentId, RoundRequest request) {
        ReviewVisit review = desk.openForCommand(contentId);
        desk.require(
                review,
                starting(
                        review.asking(),
                        review,
                        RoundRules.NONE,
                        Map.of(),
                        review.settings().window(),
                        Map.of()));
        WindowLength length = length(request, review.settings().window());
        Map<Lens, String> starters = starters(request, review.settings().starters());
        Map<UserKey, Perspective> picked = picked(review, request);
        SpecVisit met = specs.meet(review.visit(), picked.keySet());
        Map<PersonNumber, Perspective> reviewers = new LinkedHashMap<>();
        picked.forEach((user, perspective) -> reviewers.put(met.cast().numberOf(user), perspective));
        return desk.carryOut(
                review.on(met),
                asking -> starting(asking, review, review.settings().rules(), reviewers, length, starters));
    }

    private static StartRound starting(
            Asking asking,
            ReviewVisit review,
            RoundRules rules,
            Map<PersonNumber, Perspective> reviewers,
            WindowLength length,
            Map<Lens, String> starters) {
        return new StartRound(asking, reviewers, length, review.settings().calendar(), rules, starters);
    }

    private Map<UserKey, Perspective> picked(ReviewVisit review, RoundRequest request) {
        List<NamedReviewer> named = Optional.ofNullable(request.reviewers()).orElse(List.of());
        if (named.size() > MOST_REVIEWERS) {
            throw tooMany();
        }
        PersonFinder finder = new PersonFinder(access, users, review);
        Map<UserKey, Perspective> picked = new LinkedHashMap<>();
        for (NamedReviewer one : named) {
            Perspective perspective = EnumText.read(Perspective.class, one.perspective(), "unknown-perspective");
            UserKey user = finder.find(Part.REVIEWER, one.userName());
            if (picked.put(user, perspective) != null) {
                throw Problem.badRequest("reviewer-twice", one.userName().strip());
            }
        }
        return picked;
    }

    private static WindowLength length(RoundRequest request, WindowLength usual) {
        if (request.hours() == null && request.minutes() == null && request.working() == null) {
            return usual;
        }
        try {
            boolean said = request.hours() != null || request.minutes() != null;
            Duration length = said
                    ? Duration.ofHours(number(request.hours())).plusMinutes(number(request.minutes()))
                    : usual.length();
            WindowClock clock = request.working() == null
                    ? usual.clock()
                    : request.working() ? WindowClock.WORKING : WindowClock.ELAPSED;
            return new WindowLength(length, clock);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Problem.badRequest("bad-window");
        }
    }

    private static int number(Integer said) {
        return said == null ? 0 : said;
    }

    private static Map<Lens, String> starters(RoundRequest request, Map<Lens, String> usual) {
        if (request.starters() == null) {
            return usual;
        }
        Map<Lens, String> starters = new EnumMap<>(Lens.class);
        request.starters().forEach((lens, text) -> starters.put(EnumText.read(Lens.class, lens, "unknown-lens"), text));
        return starters;
    }

    /**
     * Lets the window end later (rule R9). Problems: 400 no reason, no instant, or not a later one; 401, 403 neither driver
     * nor process owner nor administrator of the space, 404, 405, 409 no round, or its window has ended.
     */
    public SpecVisit extend(long contentId, WindowRequest request) {
        ReviewVisit review = desk.openForCommand(contentId);
        return desk.carryOut(
                review,
                asking -> new ExtendWindow(
                        asking, moments.read(request.endsAt()), Optional.ofNullable(request.reason())));
    }

    /**
     * Lets somebody review in place of somebody else (rule R10). Whoever may not is refused before the one who comes is looked
     * up. Problems: 400 as of {@link #start}; 401, 403 may not, 404, 405, 409 no round, no reviewer or one already.
     */
    public SpecVisit replace(long contentId, ReplacementRequest request) {
        return replace(desk.openForCommand(contentId), request);
    }

    /** The same on a review that was opened for it. Problems: the same. */
    public SpecVisit replace(ReviewVisit review, ReplacementRequest request) {
        PersonNumber leaving = leaving(review, request);
        UserKey coming = fitReplacement(review, leaving, request);
        SpecVisit met = specs.meet(review.visit(), List.of(coming));
        PersonNumber number = met.cast().numberOf(coming);
        return desk.carryOut(review.on(met), asking -> new ReplaceReviewer(asking, leaving, number));
    }

    /** Refuses what {@link #replace} would refuse, and changes nothing. Problems: the same. */
    public void requireReplacing(ReviewVisit review, ReplacementRequest request) {
        PersonNumber leaving = leaving(review, request);
        UserKey coming = fitReplacement(review, leaving, request);
        PersonNumber number = review.visit().cast().numberOf(coming);
        desk.require(review, new ReplaceReviewer(review.asking(), leaving, number));
    }

    private UserKey fitReplacement(ReviewVisit review, PersonNumber leaving, ReplacementRequest request) {
        desk.require(review, new ReplaceReviewer(review.asking(), leaving, PersonNumber.STRANGER));
        return new PersonFinder(access, users, review).find(Part.REVIEWER, request.coming());
    }

    /**
     * Lets one more person review (rule R21). Whoever may not is refused before anybody is looked up. Problems: 400 as of
     * {@link #start}; 401, 403 neither driver nor process owner nor administrator of the space, 404, 405, 409 no round, or a
     * reviewer already.
     */
    public SpecVisit add(long contentId, AdditionRequest request) {
        ReviewVisit review = desk.openForCommand(contentId);
        desk.require(review, new AddReviewer(review.asking(), PersonNumber.STRANGER, Perspective.ENGINEERING));
        if (review.open()
                .filter(round -> round.reviewers().size() >= MOST_REVIEWERS)
                .isPresent()) {
            throw tooMany();
        }
        Perspective perspective = EnumText.read(Perspective.class, request.perspective(), "unknown-perspective");
        UserKey coming = new PersonFinder(access, users, review).find(Part.REVIEWER, request.userName());
        SpecVisit met = specs.meet(review.visit(), List.of(coming));
        PersonNumber number = met.cast().numberOf(coming);
        return desk.carryOut(review.on(met), asking -> new AddReviewer(asking, number, perspective));
    }

    private static Problem tooMany() {
        return Problem.badRequest("too-many-reviewers", Integer.toString(MOST_REVIEWERS));
    }

    /** Looked for among the reviewers alone, so that nobody learns who else there is; whoever is none reviews nothing. */
    private static PersonNumber leaving(ReviewVisit review, ReplacementRequest request) {
        if (request.leaving() == null && request.leavingNumber() != null && request.leavingNumber() > 0) {
            return new PersonNumber(request.leavingNumber());
        }
        String name = request.leaving() == null ? "" : request.leaving().strip();
        return review.open().map(Round::reviewers).orElse(Map.of()).keySet().stream()
                .filter(person -> review.visit()
                        .cast()
                        .user(Optional.of(person))
                        .filter(user -> user.getName().equalsIgnoreCase(name))
                        .isPresent())
                .findFirst()
                .orElse(PersonNumber.STRANGER);
    }

    /**
     * Calls the round off (rule R11). Problems: 401, 403 neither driver nor process owner nor administrator of the space, 404,
     * 405, 409 no round.
     */
    public SpecVisit callOff(long contentId, ReasonRequest request) {
        return desk.carryOut(
                desk.openForCommand(contentId), asking -> new CallOff(asking, Optional.ofNullable(request.reason())));
    }

    /**
     * Closes the round (rules R14 and R15). Problems: 400 no such outcome, or no reason where one is needed; 401, 403 not his
     * to close, or he is the only author, 404, 405, 409 no round, its window runs, or something is in the way.
     */
    public SpecVisit close(long contentId, ClosingRequest request) {
        ReviewVisit review = desk.openForCommand(contentId);
        RoundOutcome outcome = EnumText.read(RoundOutcome.class, request.outcome(), "unknown-outcome");
        return desk.carryOut(review, asking -> new CloseRound(asking, outcome, Optional.ofNullable(request.reason())));
    }
}
