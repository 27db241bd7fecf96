package org.groundbreak.store;

import org.groundbreak.facts.LinkKey;

/**
 * Where one link between a spec and an epic stands, as it is kept.
 *
 * @param link which one
 * @param version raised whenever the state is another one; at least 1. It counts within a pairing only (rule L6)
 * @param state 450 characters at most; what is in it is not known here
 * @param keyId of the pairing under which both products have this state: the one under which we were told, or the one
 *     under which the other product took it; {@link #NOBODY} while it has not
 */
public record StoredFact(LinkKey link, long version, String state, String keyId) {

    /** No id of any key. */
    public static final String NOBODY = "-";

    /** The same, had by both under that pairing. */
    public StoredFact under(String pairing) {
        return new StoredFact(link, version, state, pairing);
    }

    static StoredFact of(LinkFactRow row) {
        return new StoredFact(
                new LinkKey(row.getPeer(), row.getContentId(), row.getIssueId()),
                row.getVersion(),
                row.getState(),
                row.getKeyId());
    }
}
