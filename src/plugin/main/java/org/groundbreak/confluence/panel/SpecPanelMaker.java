package org.groundbreak.confluence.panel;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.epics.SpecStart;
import org.groundbreak.confluence.epics.SpecStartReader;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.specs.SpecState;
import org.groundbreak.words.Words;

/** Makes the panel of a page for one viewer. Reading only. */
public final class SpecPanelMaker {

    private final PageAccess access;
    private final ConfluenceUsers users;
    private final SpecStartReader starts;
    private final StartBodyMaker startBodies;
    private final SpecBodyMaker bodies;
    private final OfferMaker offers;
    private final Words words;

    SpecPanelMaker(
            PageAccess access,
            ConfluenceUsers users,
            SpecStartReader starts,
            StartBodyMaker startBodies,
            SpecBodyMaker bodies,
            OfferMaker offers,
            Words words) {
        this.access = access;
        this.users = users;
        this.starts = starts;
        this.startBodies = startBodies;
        this.bodies = bodies;
        this.offers = offers;
        this.words = words;
    }

    /** The panel as the one who visits sees it. */
    public SpecPanel of(SpecVisit visit) {
        SpecState state = visit.state();
        boolean active = state.active();
        boolean changed = active && visit.content().changedSinceApproval(state);
        SpecStart start = active ? starts.of(visit.spec()) : SpecStart.NONE;
        Offers offered = offers.of(visit);
        NextStep next = new NextStep(
                state,
                offered,
                changed,
                start.started(),
                bodies.name(visit.cast(), state.approver()),
                bodies.name(visit.cast(), state.driver()));
        return new SpecPanel(
                visit.page().getId(),
                visit.version(),
                state.stopped(),
                words.text(next.key(), next.arguments()),
                active ? warnings(visit, offered) : List.of(),
                offered.may(),
                active ? bodies.of(visit, start, changed) : null);
    }

    private List<String> warnings(SpecVisit visit, Offers offered) {
        SpecState state = visit.state();
        List<String> warnings = new ArrayList<>();
        if (state.unreadable()) {
            warnings.add(words.text("problem.written-by-newer-version"));
        }
        if (!state.links().linked().isEmpty() && startBodies.unpaired()) {
            warnings.add(words.text("warning.not-paired"));
        }
        if (offered.readOnly()) {
            warnings.add(words.text("problem.read-only"));
        }
        if (state.approver().isPresent()) {
            approverProblem(visit).ifPresent(key -> warnings.add(words.text(key, approver(visit))));
        }
        return warnings;
    }

    private Optional<String> approverProblem(SpecVisit visit) {
        Optional<ConfluenceUser> approver = visit.cast().user(visit.state().approver());
        if (approver.isEmpty() || users.isDeactivated(approver.get())) {
            return Optional.of("warning.approver-deactivated");
        }
        return access.mayView(approver.get(), visit.page())
                ? Optional.empty()
                : Optional.of("warning.approver-cannot-view");
    }

    private String approver(SpecVisit visit) {
        return bodies.name(visit.cast(), visit.state().approver());
    }
}
