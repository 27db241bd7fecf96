package org.groundbreak.confluence.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundbreak.decisions.ApproverSeat;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.decisions.PublishedRoles;
import org.groundbreak.decisions.PublishedVersion;
import org.groundbreak.decisions.RecordedDecision;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.DecisionEntry;
import org.groundbreak.store.DecisionStanding;
import org.groundbreak.store.DecisionTable;

/** Keeps the rows by which decisions are listed, swept and told of. */
final class DecisionRowMaker {

    private final DecisionTable rows;

    DecisionRowMaker(DecisionTable rows) {
        this.rows = rows;
    }

    /** Takes over how a decision stands. Only where an append is allowed. */
    void follow(DecisionStream stream) {
        DecisionState state = stream.state();
        if (state.approver().seat().flatMap(ApproverSeat::confirmedBy).isPresent()) {
            // Nothing but a confirmation makes somebody the approver without a new version of the page.
            rows.follow(stream.id().stream(), standing(state), holders(state));
        } else {
            rows.follow(stream.id().stream(), standing(state));
        }
    }

    /**
     * Takes over how a decision stands, and what its page says of it. Only where an append is allowed.
     *
     * @return false when the row knows of later events, so that the stream is to be read again
     */
    boolean keep(DecisionStream stream, long spaceId, int position, ShownPage page) {
        DecisionState state = stream.state();
        ShownDecision shown = page.at(position);
        DaciMacro macro = shown.macro();
        boolean written = rows.update(
                new DecisionEntry(
                        stream.id().stream(),
                        stream.id().contentId(),
                        stream.id().macroId(),
                        spaceId,
                        true,
                        position,
                        macro.question(),
                        macro.area().map(Enum::name),
                        macro.due().date(),
                        macro.due().date().isEmpty() && !macro.due().typed().isEmpty(),
                        shown.fingerprint(),
                        page.reading().version(),
                        standing(state)),
                holders(state));
        return written
                || rows.of(stream.id().stream())
                        .filter(known -> known.lastSequence() > state.sequence())
                        .isEmpty();
    }

    private static DecisionStanding standing(DecisionState state) {
        return new DecisionStanding(
                state.status().name(),
                state.decision().map(RecordedDecision::at),
                state.decision().map(RecordedDecision::sequence).orElse(0L),
                state.decision().map(RecordedDecision::fingerprint),
                state.sequence());
    }

    /** Whom the page names; in place of its approver the one who counts, where the page is not what says who does. */
    private static Map<String, List<PersonNumber>> holders(DecisionState state) {
        Map<String, List<PersonNumber>> holders = new HashMap<>();
        PublishedRoles roles = state.published().map(PublishedVersion::roles).orElse(PublishedRoles.NONE);
        roles.byRole().forEach((role, named) -> holders.put(role.name(), named.persons()));
        state.approver().seat().ifPresent(seat -> holders.put(DaciRole.APPROVER.name(), List.of(seat.person())));
        return holders;
    }
}
