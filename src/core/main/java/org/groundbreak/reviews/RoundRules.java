package org.groundbreak.reviews;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the settings asked for when a round began; it holds until the round ends (rule R1).
 *
 * @param required perspectives of which a reviewer has to approve; unmodifiable
 * @param quorum how many persons have to approve, the approver among them; 0 or 1 asks for nobody else
 * @param keepWindowOpen whether the window runs to its end even when the rule is complete
 * @param commentRequired whether a verdict needs words
 */
public record RoundRules(Set<Perspective> required, int quorum, boolean keepWindowOpen, boolean commentRequired) {

    /** Nobody is needed but the approver. */
    public static final RoundRules NONE = new RoundRules(Set.of(), 0, false, false);

    private static final int MOST = 1000;

    /** @throws IllegalArgumentException when the quorum is negative or above 1,000 */
    public RoundRules {
        if (quorum < 0 || quorum > MOST) {
            throw new IllegalArgumentException("Not a quorum: " + quorum);
        }
        Set<Perspective> sorted = EnumSet.noneOf(Perspective.class);
        sorted.addAll(required);
        required = Collections.unmodifiableSet(sorted);
    }
}
