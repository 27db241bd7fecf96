package org.groundbreak.confluence.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.decisions.PublishedRoles;
import org.groundbreak.decisions.PublishedVersion;
import org.groundbreak.decisions.RecordedDecision;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.DecisionEntry;
import org.groundbreak.store.DecisionTable;

/** Keeps the rows by which decisions are listed, swept and told of. */
final class DecisionRowMaker {

    private final DecisionTable rows;

    DecisionRowMaker(DecisionTable rows) {
        this.rows = rows;
    }

    /** Takes over how a decision stands, and what its page says of it. Only where an append is allowed. */
    void keep(DecisionStream stream, long spaceId, int position, PageReading reading) {
        DecisionState state = stream.state();
        DaciMacro macro = reading.macros().get(position);
        rows.update(
                new DecisionEntry(
                        stream.id().stream(),
                        stream.id().contentId(),
                        stream.id().macroId(),
                        spaceId,
                        true,
                        position,
                        macro.question(),
                        macro.area().map(Enum::name),
                        state.status().name(),
                        macro.due().date(),
                        state.decision().map(RecordedDecision::at),
                        state.decision().map(RecordedDecision::sequence).orElse(0L),
                        reading.version(),
                        state.sequence()),
                holders(state));
    }

    private static Map<String, List<PersonNumber>> holders(DecisionState state) {
        Map<String, List<PersonNumber>> holders = new HashMap<>();
        PublishedRoles roles = state.published().map(PublishedVersion::roles).orElse(PublishedRoles.NONE);
        roles.byRole().forEach((role, named) -> holders.put(role.name(), named.persons()));
        return holders;
    }
}
