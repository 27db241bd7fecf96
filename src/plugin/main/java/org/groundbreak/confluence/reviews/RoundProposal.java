package org.groundbreak.confluence.reviews;

import java.util.List;
import org.groundbreak.confluence.reviews.RoundBody.StarterBody;

/**
 * What the settings propose for a round that somebody wants to start.
 *
 * @param perspectives from which a spec can be reviewed
 * @param hours of the window
 * @param minutes of the window besides
 * @param working whether that is working time
 * @param quorum how many have to approve, the approver among them; 0 or 1 for nobody else
 * @param keepWindowOpen whether the window runs to its end in any case
 * @param commentRequired whether a verdict needs words
 * @param starters what to ask, for each lens
 */
public record RoundProposal(
        List<PerspectiveBody> perspectives,
        long hours,
        int minutes,
        boolean working,
        int quorum,
        boolean keepWindowOpen,
        boolean commentRequired,
        List<StarterBody> starters) {

    public RoundProposal {
        perspectives = List.copyOf(perspectives);
        starters = List.copyOf(starters);
    }

    /**
     * From where a reviewer may look.
     *
     * @param perspective name of the {@link org.groundbreak.reviews.Perspective}
     * @param text in the viewer's language
     * @param required whether it needs a reviewer
     */
    public record PerspectiveBody(String perspective, String text, boolean required) {}
}
