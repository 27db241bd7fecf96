package org.groundbreak.confluence.adrs;

/**
 * What the number macro prints.
 *
 * @param contentId id of its page, for the browser, which may add the viewer's part; empty where it may not
 * @param text the number, or a sentence in its place
 */
public record AdrNumberView(String contentId, String text) {

    /** Whether the browser may add the viewer's part. */
    public boolean live() {
        return !contentId.isEmpty();
    }
}
