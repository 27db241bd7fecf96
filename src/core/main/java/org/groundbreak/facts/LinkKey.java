package org.groundbreak.facts;

/**
 * Which link between a spec and an epic a fact is about, as one of the two products sees it.
 *
 * @param peer the other product, as our application link calls it
 * @param contentId Confluence's id of the page, at least 1
 * @param issueId Jira's id of the epic, at least 1
 */
public record LinkKey(String peer, long contentId, long issueId) {

    /** @throws IllegalArgumentException when an id is not as described */
    public LinkKey {
        if (contentId < 1 || issueId < 1) {
            throw new IllegalArgumentException("Not a link: page " + contentId + ", issue " + issueId);
        }
    }
}
