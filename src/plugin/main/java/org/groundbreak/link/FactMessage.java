package org.groundbreak.link;

/**
 * A fact on its way. Unknown fields are ignored.
 *
 * @param protocol version of the form
 * @param contentId Confluence's id of the page
 * @param issueId Jira's id of the epic
 * @param version raised whenever the state is another one; at least 1
 * @param spec the state
 */
public record FactMessage(int protocol, long contentId, long issueId, long version, SpecFact spec) {

    /** The form we write, and the only one there has been so far. */
    public static final int PROTOCOL = 1;

    /** Whether it can be what a product of ours says. */
    public boolean plausible() {
        return contentId > 0 && issueId > 0 && version > 0 && spec != null && spec.plausible();
    }
}
