package org.groundbreak.confluence.decisions;

import java.util.List;

/**
 * The decisions of a page as one viewer sees them; body of REST answers.
 *
 * @param contentId id of the page
 * @param pageVersion the version published now
 * @param behind whether something that was published a moment ago is still being worked on, so that asking again says more
 * @param limits how many characters the server takes of what he may write
 * @param decisions all of them, those that are none of their own too, in document order
 * @param lost those that were made in the page and are no longer in it, a few at most
 */
public record DecisionsOfPage(
        long contentId,
        int pageVersion,
        boolean behind,
        LimitsBody limits,
        List<DecisionBody> decisions,
        List<LostBody> lost) {

    public DecisionsOfPage {
        decisions = List.copyOf(decisions);
        lost = List.copyOf(lost);
    }

    /** @param id of its macro when it was there @param question what was decided @param text that in a sentence */
    public record LostBody(String id, String question, String text) {}

    /** @param name of names and costs @param words of reasons, rationale and dissent */
    public record LimitsBody(int name, int words) {}
}
