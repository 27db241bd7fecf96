package org.groundbreak.store;

import org.groundbreak.facts.LinkKey;

/**
 * Where one link between a spec and an epic stands, as it is kept.
 *
 * @param link which one
 * @param version raised whenever the state is another one; at least 1
 * @param state 450 characters at most; what is in it is not known here
 */
public record StoredFact(LinkKey link, long version, String state) {

    static StoredFact of(LinkFactRow row) {
        return new StoredFact(
                new LinkKey(row.getPeer(), row.getContentId(), row.getIssueId()), row.getVersion(), row.getState());
    }
}
