package org.groundbreak.facts;

/**
 * Which link between a spec and an epic a fact is about, as one of the two products sees it.
 *
 * @param peer the other product, as our application link calls it
 * @param contentId Confluence's id of the page
 * @param issueId Jira's id of the epic
 */
public record LinkKey(String peer, long contentId, long issueId) {

    /** Eighteen digits, as our addresses and lists of ids have them. */
    private static final long LARGEST_ID = 999_999_999_999_999_999L;

    /** @throws IllegalArgumentException when one of the ids can be none */
    public LinkKey {
        if (!isId(contentId) || !isId(issueId)) {
            throw new IllegalArgumentException("Not a link: page " + contentId + ", issue " + issueId);
        }
    }

    /** Whether a number can be an id of a page or an issue: at least 1, and 18 digits at most. */
    public static boolean isId(long number) {
        return number > 0 && number <= LARGEST_ID;
    }
}
