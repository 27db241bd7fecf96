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
    /** Both say the same, or neither says anything. */
    AGREES,
    /** It is decided, and that was not written into the page yet. */
    NOT_WRITTEN,
    /** It was written into the page, and somebody took it out. */
    REMOVED,
    /** The page says something else than what was written into it, or says it more than once. */
    DIFFERENT,
    /** The page has an outcome that nobody recorded: pasted, copied, restored, or of a decision that was reopened. */
    UNRECORDED;

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
            return withoutCopy(decided, written.isPresent(), page);
        }
        if (written.isEmpty() && !decided) {
            return UNRECORDED;
        }
        boolean same = shown.size() == 1 && Optional.of(shown.get(0)).equals(written);
        return same && isStatus(page, state.status()) ? AGREES : DIFFERENT;
    }

    private static PageOutcome withoutCopy(boolean decided, boolean written, DaciMacro page) {
        if (written) {
            return REMOVED;
        }
        if (decided) {
            return NOT_WRITTEN;
        }
        return page.status().isPresent() && isStatus(page, DecisionStatus.DECIDED) ? UNRECORDED : AGREES;
    }

    /** Nothing said is nothing else said. */
    private static boolean isStatus(DaciMacro page, DecisionStatus status) {
        return page.status()
                .filter(typed -> !typed.equalsIgnoreCase(status.name()))
                .isEmpty();
    }
}
