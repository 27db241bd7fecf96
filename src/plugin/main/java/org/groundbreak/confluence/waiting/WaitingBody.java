package org.groundbreak.confluence.waiting;

import java.util.List;

/**
 * A part of what waits for one viewer; body of the REST answer.
 *
 * @param rows the earliest end of a window first, those without an end last
 * @param after for the next request; null at the end
 * @param sure whether there is more for certain; false when so many were looked at that somebody has to ask again
 */
public record WaitingBody(List<WaitingRow> rows, String after, boolean sure) {

    public WaitingBody {
        rows = List.copyOf(rows);
    }

    /**
     * What one spec waits for the viewer to do.
     *
     * @param contentId id of the page
     * @param title of the page
     * @param path where the page is below Confluence's base URL
     * @param space name of the page's space
     * @param matters what for, at least one
     * @param endsAt end of the window, in ISO 8601, UTC; null where no round is open
     * @param endsText the same as the reader writes it, or a sentence without one
     * @param leftText how long that is from now, in words; null without one
     * @param ended whether that has passed
     */
    public record WaitingRow(
            long contentId,
            String title,
            String path,
            String space,
            List<MatterBody> matters,
            String endsAt,
            String endsText,
            String leftText,
            boolean ended) {

        public WaitingRow {
            matters = List.copyOf(matters);
        }
    }

    /**
     * Something to do.
     *
     * @param matter name, for programs
     * @param text the same in the reader's language
     */
    public record MatterBody(String matter, String text) {}
}
