package org.groundbreak.decisions;

import java.util.Optional;

/**
 * One more option for a decision. Rule D18: while a decision stands, none is added by us, since it would no longer be what
 * was decided on; and none of a name that another has. No event comes of it: it is an edit of the page.
 *
 * @param name blank ones are none
 */
public record NewOption(String name) {

    public NewOption {
        name = name.strip();
    }

    /** Why it is refused; empty when it may be added. @param page the macro as it is published */
    public Optional<DecisionRefusal> refusal(DecisionState state, DaciMacro page) {
        if (name.isEmpty()) {
            return Optional.of(DecisionRefusal.OPTION_REQUIRED);
        }
        return refusal(state)
                .or(() -> page.options().stream().anyMatch(there -> there.isNamed(name))
                        ? Optional.of(DecisionRefusal.OPTION_DOUBLED)
                        : Optional.empty());
    }

    /** Why any would be, whatever its name. */
    public static Optional<DecisionRefusal> refusal(DecisionState state) {
        return state.decision().map(made -> DecisionRefusal.ALREADY_DECIDED);
    }
}
