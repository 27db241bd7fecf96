package org.groundbreak.confluence.panel;

import org.groundbreak.words.StatusLozenge;

/**
 * What the macro prints.
 *
 * @param live whether the browser may add the viewer's part: own page, current version, shown in a browser
 * @param contentId id of the page as text
 * @param pageVersion the version this was rendered for, as text
 * @param renderedAt when, in ISO 8601, UTC
 * @param status name of the status, empty when there is nothing to show
 * @param statusText the status in the reader's language
 * @param sentence what there is to say
 * @param way how far the spec has come, in one line; empty when there is nothing to show
 */
public record SpecSummary(
        boolean live,
        String contentId,
        String pageVersion,
        String renderedAt,
        String status,
        String statusText,
        String sentence,
        String way) {

    /** Class of AUI's lozenge for the status. */
    public String lozenge() {
        return StatusLozenge.of(status);
    }

    /** Whether there is a way to show. */
    public boolean hasWay() {
        return !way.isEmpty();
    }

    /** Whether there is a status to show. */
    public boolean hasStatus() {
        return !status.isEmpty();
    }
}
