package org.groundbreak.adrs;

/**
 * A status as a page states it.
 *
 * @param status {@link AdrStatus#UNKNOWN} where the page says nothing or something we do not know
 * @param words what stands there, on one line, 200 characters at most
 */
public record StatedStatus(AdrStatus status, String words) {

    public StatedStatus {
        words = Phrases.shortened(words);
    }

    /** The page says nothing. */
    static final StatedStatus NONE = new StatedStatus(AdrStatus.UNKNOWN, "");
}
