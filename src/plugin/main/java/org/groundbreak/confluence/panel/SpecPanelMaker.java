package org.groundbreak.confluence.panel;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.groundbreak.confluence.epics.EpicLinkService;
import org.groundbreak.confluence.epics.SpecStart;
import org.groundbreak.confluence.epics.SpecStartReader;
import org.groundbreak.confluence.epics.WaitingForJira;
import org.groundbreak.confluence.meetings.MeetingBody;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.panel.SpecPanel.LimitsBody;
import org.groundbreak.confluence.panel.SpecPanel.May;
import org.groundbreak.confluence.panel.SpecPanel.SpecBody;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.questions.QuestionsBody;
import org.groundbreak.confluence.reviews.ReviewVisit;
import org.groundbreak.confluence.reviews.ReviewsFeature;
import org.groundbreak.confluence.specs.RefusalProblem;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.confluence.specs.VersionWords;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.specs.SpecState;
import org.groundbreak.words.Words;

/** Makes the panel of a page for one viewer. Reading only. */
public final class SpecPanelMaker {

    private static final Situation NOTHING_ELSE =
            new Situation(false, false, false, false, () -> false, false, Optional.empty(), Optional.empty());

    private final PageAccess access;
    private final ConfluenceUsers users;
    private final SpecStartReader starts;
    private final EpicLinkService links;
    private final SpecBodyMaker bodies;
    private final OfferMaker offers;
    private final ReviewsFeature reviews;
    private final Function<ReviewVisit, QuestionsBody> questions;
    private final Function<ReviewVisit, MeetingBody> meetings;
    private final RoundStepWords roundWords;
    private final AdminGate gate;
    private final Words words;

    SpecPanelMaker(
            PageAccess access,
            ConfluenceUsers users,
            SpecStartReader starts,
            EpicLinkService links,
            SpecBodyMaker bodies,
            OfferMaker offers,
            ReviewsFeature reviews,
            Function<ReviewVisit, QuestionsBody> questions,
            Function<ReviewVisit, MeetingBody> meetings,
            AdminGate gate,
            Words words) {
        this.access = access;
        this.users = users;
        this.starts = starts;
        this.links = links;
        this.bodies = bodies;
        this.offers = offers;
        this.reviews = reviews;
        this.questions = questions;
        this.meetings = meetings;
        this.roundWords = new RoundStepWords(words);
        this.gate = gate;
        this.words = words;
    }

    /** The panel as the one who visits sees it, with what came about by itself, whether or not that is recorded (rule R2). */
    public SpecPanel of(SpecVisit visit) {
        if (!visit.state().active()) {
            return panel(visit, new NextStep(visit.state(), offers.of(visit), NOTHING_ELSE), List.of(), null, null);
        }
        return of(reviews.desk().look(visit));
    }

    private SpecPanel of(ReviewVisit review) {
        SpecVisit visit = review.visit();
        SpecState state = visit.state();
        Offers offered = offers.of(review);
        SpecStart start = starts.of(visit.spec());
        WaitingForJira waiting = links.waiting(visit.spec());
        boolean required = review.settings().requiresRound();
        SpecBody body = bodies.of(
                visit,
                start,
                visit.content().changedSinceApproval(state),
                new ReviewBody(
                        reviews.round(review, offered.review()).orElse(null),
                        questions.apply(review),
                        meetings.apply(review),
                        required,
                        offered.review()),
                waiting.epics().size());
        Situation now = new Situation(
                body.changedSinceApproval(),
                start.started(),
                !waiting.epics().isEmpty(),
                body.withdrawal() != null && body.withdrawal().reason() != null,
                visit.content()::isUnreadable,
                required,
                RoundStep.of(review, offered.review()),
                approverProblem(visit));
        NextStep next = new NextStep(state, offered, now);
        boolean namesHealthPage = waiting.unpaired() || next.key().equals(NextStep.WAIT_FOR_JIRA);
        String health = namesHealthPage ? gate.healthPath().orElse(null) : null;
        return panel(visit, next, warnings(visit, offered, now, waiting.unpaired(), next), health, body);
    }

    private SpecPanel panel(SpecVisit visit, NextStep next, List<String> warnings, String health, SpecBody body) {
        May may = next.offers().may();
        return new SpecPanel(
                visit.page().getId(),
                visit.version(),
                visit.state().stopped(),
                nextStep(visit, next),
                MainAction.of(next.key()).map(MainAction::name).orElse(null),
                warnings,
                health,
                may,
                LimitsBody.OURS,
                body);
    }

    /** Texts name approver, driver and the version that was approved, or the place where the page cannot be read. */
    private String nextStep(SpecVisit visit, NextStep next) {
        if (next.key().equals(NextStep.UNREADABLE)) {
            return words.text(
                    "problem." + RefusalProblem.unreadableCode(visit.content()), RefusalProblem.place(visit.content()));
        }
        SpecState state = visit.state();
        if (!state.active()) {
            return words.text(next.key());
        }
        String version = state.approval()
                .map(approval -> VersionWords.of(words, approval.version()))
                .orElse("");
        return next.now()
                .round()
                .map(round -> roundWords.say(next.key(), visit, round))
                .orElseGet(() ->
                        words.text(next.key(), approver(visit), bodies.name(visit.cast(), state.driver()), version));
    }

    private List<String> warnings(SpecVisit visit, Offers offered, Situation now, boolean unpaired, NextStep next) {
        SpecState state = visit.state();
        List<String> warnings = new ArrayList<>();
        if (state.unreadable()) {
            warnings.add(words.text("problem.written-by-newer-version"));
        }
        if (unpaired) {
            warnings.add(words.text("warning.not-paired"));
        }
        if (offered.readOnly()) {
            warnings.add(words.text("problem.read-only"));
        }
        visit.content().attachments().findings().stream()
                .filter(finding -> !finding.blocking() || !next.key().equals(NextStep.UNREADABLE))
                .map(finding -> words.text(
                        finding.blocking() ? "problem." + finding.code() : "warning.attachment-too-large",
                        finding.fileName()))
                .forEach(warnings::add);
        now.approver().ifPresent(problem -> warnings.add(words.text(problem.warning(), approver(visit))));
        return warnings;
    }

    private Optional<ApproverProblem> approverProblem(SpecVisit visit) {
        if (visit.state().approver().isEmpty()) {
            return Optional.empty();
        }
        Optional<ConfluenceUser> approver = visit.cast().user(visit.state().approver());
        if (approver.isEmpty() || users.isDeactivated(approver.get())) {
            return Optional.of(ApproverProblem.DEACTIVATED);
        }
        return access.mayView(approver.get(), visit.page())
                ? Optional.empty()
                : Optional.of(ApproverProblem.CANNOT_VIEW);
    }

    private String approver(SpecVisit visit) {
        return bodies.name(visit.cast(), visit.state().approver());
    }
}
