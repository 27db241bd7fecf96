package org.groundbreak.confluence.waiting;

import java.util.List;

/**
 * A part of the open rounds that one viewer watches over; body of the REST answer.
 *
 * @param watching whether he watches over any round: in the answer without a place only
 * @param rows the earliest end of a window first
 * @param hidden how many rounds he watches over, among those looked at, are on pages that he may not view
 * @param hiddenText the same in the reader's language; null for none
 * @param after for the next request; null at the end
 * @param sure whether there is more for certain; false when so many were looked at that somebody has to ask again
 * @param words how many characters a reason may have
 */
public record OpenRoundsBody(
        boolean watching, List<OpenRound> rows, int hidden, String hiddenText, String after, boolean sure, int words) {

    public OpenRoundsBody {
        rows = List.copyOf(rows);
    }

    /**
     * An open round.
     *
     * @param contentId id of the page
     * @param title of the page
     * @param path where the page is below Confluence's base URL
     * @param space name of the page's space
     * @param round its number
     * @param phase name, for programs
     * @param phaseText the same in the reader's language
     * @param driver full name, or a sentence where there is nobody
     * @param approver as {@code driver}
     * @param endsAt end of the window, in ISO 8601, UTC
     * @param endsLocal the same as the reader's clocks show it, without a zone, for a field
     * @param endsText the same as the reader writes it
     * @param leftText how long that is from now, in words
     * @param ended whether that has passed
     * @param may what the viewer may do with it from the list
     */
    public record OpenRound(
            long contentId,
            String title,
            String path,
            String space,
            int round,
            String phase,
            String phaseText,
            String driver,
            String approver,
            String endsAt,
            String endsLocal,
            String endsText,
            String leftText,
            boolean ended,
            RoundMay may) {}

    /**
     * What the viewer may do with a round from the list; each is what the rules say to the command.
     *
     * @param extend the window
     * @param callOff the round
     */
    public record RoundMay(boolean extend, boolean callOff) {

        static final RoundMay NOTHING = new RoundMay(false, false);
    }
}
