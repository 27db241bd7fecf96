package org.groundbreak.decisions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundbreak.storage.Fingerprint;

/**
 * Rule D12: whether the page says of a decision what is recorded. The record is the decision; where the page says something
 * else, both are shown. Computed when asked for; never an event.
 */
public enum PageOutcome {
    /** Both say the same; or none holds, and the page says of none that it does. */
    AGREES,
    /** It is decided, and that was not written into the page yet. */
    NOT_WRITTEN,
    /** It is decided and was written into the page, and somebody took it out. */
    REMOVED,
    /** The page says something else than what was written into it. */
    DIFFERENT,
    /** What was written stands in the page, and so does another outcome, which only somebody who edits can take out. */
    DOUBLED,
    /** The page has an outcome, and the decision was reopened, which was not written into the page yet. */
    REOPENED,
    /** The page has an outcome that nobody recorded: pasted, copied or restored. */
    UNRECORDED;

    /** Whether writing into the page how the decision stands would make them agree, or come closer to it. */
    public boolean isMendedByWriting() {
        return this != AGREES && this != DOUBLED;
    }

    /** A stable lower-case code with hyphens; what people read is translated by it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * How the page compares with the record.
     *
     * @param state of this decision; {@link DecisionState#NONE} for a macro that is no decision of its own
     * @param page the macro in any version of the page
     */
    public static PageOutcome of(DecisionState state, DaciMacro page) {
        List<Fingerprint> shown = page.outcomes();
        Optional<Fingerprint> written = state.copy().map(WrittenCopy::fingerprint);
        boolean decided = state.decision().isPresent();
        if (shown.isEmpty()) {
            return withoutCopy(state, page);
        }
        if (written.isEmpty() && !decided) {
            return unrecorded(state);
        }
        boolean same = written.filter(shown::contains).isPresent() && isStatus(page, state.status());
        if (!same) {
            return DIFFERENT;
        }
        return shown.size() == 1 ? AGREES : DOUBLED;
    }

    private static PageOutcome withoutCopy(DecisionState state, DaciMacro page) {
        if (state.decision().isPresent()) {
            return state.copy().isPresent() ? REMOVED : NOT_WRITTEN;
        }
        // That it was reopened is told of in the page, too; whoever takes that out takes out nothing that holds.
        return page.status().isPresent() && isStatus(page, DecisionStatus.DECIDED) ? unrecorded(state) : AGREES;
    }

    private static PageOutcome unrecorded(DecisionState state) {
        return state.reopening().isPresent() ? REOPENED : UNRECORDED;
    }

    /** Nothing said is nothing else said. */
    private static boolean isStatus(DaciMacro page, DecisionStatus status) {
        return page.status()
                .filter(typed -> !typed.equalsIgnoreCase(status.name()))
                .isEmpty();
    }
}
