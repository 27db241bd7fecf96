package org.groundbreak.confluence.decisions;

import java.util.List;
import org.groundbreak.words.StatusLozenge;

/**
 * What the macro of a decision prints above what people wrote.
 *
 * @param live whether the browser may add the viewer's part: own page, current version, shown in a browser
 * @param contentId id of the page as text
 * @param pageVersion the version this was rendered for, as text
 * @param renderedAt when, in ISO 8601, UTC
 * @param id of the decision within its page; empty when it has none
 * @param question what is to be decided; empty when the page does not say
 * @param status name of the status, empty when there is nothing to show
 * @param statusText the status in the reader's language
 * @param sentences what there is to say
 * @param facts what the page itself says of it
 */
public record DecisionSummary(
        boolean live,
        String contentId,
        String pageVersion,
        String renderedAt,
        String id,
        String question,
        String status,
        String statusText,
        List<String> sentences,
        List<SummaryLine> facts) {

    public DecisionSummary {
        sentences = List.copyOf(sentences);
        facts = List.copyOf(facts);
    }

    /** Class of AUI's lozenge for the status. */
    public String lozenge() {
        return StatusLozenge.of(status);
    }

    /** Whether the page says what is to be decided. */
    public boolean hasQuestion() {
        return !question.isEmpty();
    }

    /** Whether there is a status to show. */
    public boolean hasStatus() {
        return !status.isEmpty();
    }
}
