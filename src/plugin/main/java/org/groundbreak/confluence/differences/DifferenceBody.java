package org.groundbreak.confluence.differences;

import java.util.List;

/**
 * What has changed in a page since it was judged; body of the REST answer.
 *
 * @param sinceText since when, in the viewer's language, a sentence
 * @param beforeText what was judged, as the head of its column
 * @param afterText what is published now, as the head of its column
 * @param pageVersion the version that was judged; 0 for one of the page elsewhere
 * @param publishedVersion the version that is published now
 * @param changed whether anything that counts has changed
 * @param changedText what kinds of things have changed, in words; or that nothing has
 * @param lines the lines that changed, with some around them
 * @param attachments what became of attachments that are shown, each a sentence
 * @param cutText that there is more than is shown here, a sentence; null when there is not
 */
public record DifferenceBody(
        String sinceText,
        String beforeText,
        String afterText,
        int pageVersion,
        int publishedVersion,
        boolean changed,
        String changedText,
        List<LineBody> lines,
        List<String> attachments,
        String cutText) {

    public DifferenceBody {
        lines = List.copyOf(lines);
        attachments = List.copyOf(attachments);
    }

    /**
     * A line, or a gap of lines that are the same.
     *
     * @param kind {@code same}, {@code changed}, {@code removed}, {@code added} or {@code gap}
     * @param text the kind in words, for those who do not see it; of a gap, how much is left out
     * @param before its parts before; none for one that was added
     * @param after its parts after; none for one that was removed
     */
    public record LineBody(String kind, String text, List<PartBody> before, List<PartBody> after) {

        public LineBody {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * A part of a line.
     *
     * @param text not empty
     * @param changed whether the other side does not have it
     */
    public record PartBody(String text, boolean changed) {}
}
