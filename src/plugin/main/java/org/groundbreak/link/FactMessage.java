package org.groundbreak.link;

import com.fasterxml.jackson.databind.JsonNode;
import org.groundbreak.facts.LinkKey;

/**
 * A fact on its way. Unknown fields are ignored.
 *
 * @param protocol version of the form
 * @param contentId Confluence's id of the page
 * @param issueId Jira's id of the epic
 * @param version raised whenever the state is another one; at least 1
 * @param state of the spec where Confluence tells, of the epic where Jira does
 */
public record FactMessage(int protocol, long contentId, long issueId, long version, JsonNode state)
        implements PeerBody {

    /** The form we write, and the only one there has been so far. */
    public static final int PROTOCOL = 1;

    /** Its state aside, which only its receiver can read, and of a later form all of it. */
    @Override
    public boolean plausible() {
        return protocol > PROTOCOL
                || LinkKey.isId(contentId) && LinkKey.isId(issueId) && version > 0 && state != null && state.isObject();
    }
}
