package org.groundbreak.link;

import org.groundbreak.facts.LinkKey;

/**
 * Asks which end of the chain of a spec the other product keeps (rule H5). Unknown fields are ignored.
 *
 * @param protocol version of the form
 * @param contentId Confluence's id of the page
 */
public record HeadQuestion(int protocol, long contentId) implements PeerBody {

    /** The form we write, and the only one there has been so far. */
    static final int PROTOCOL = 1;

    /** Of a later form only that form's receiver can tell. */
    @Override
    public boolean plausible() {
        return protocol > PROTOCOL || LinkKey.isId(contentId);
    }
}
