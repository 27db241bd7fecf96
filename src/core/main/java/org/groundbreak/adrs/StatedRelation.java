package org.groundbreak.adrs;

import org.groundbreak.storage.CellPart.PageLink;

/**
 * A relation as a page states it.
 *
 * @param kind how they relate
 * @param inverse whether it is said from the other side: "superseded by"
 * @param target the link as it stands there; which page it leads to, the host knows
 * @param partly whether it concerns a part alone
 * @param note the words behind the link, without "partly", 200 characters at most
 */
public record StatedRelation(RelationKind kind, boolean inverse, PageLink target, boolean partly, String note) {

    public StatedRelation {
        note = Phrases.shortened(note);
    }
}
