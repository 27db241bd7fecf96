package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.trail.ChainHead;
import org.groundbreak.trail.EventHash;

/** The ends of the chains of specs, as the other product told of them. Writes open a transaction of their own. */
public final class KnownHeadTable {

    private final ActiveObjects ao;
    private final ReplacedRows<KnownHeadRow> rows;

    public KnownHeadTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new ReplacedRows<>(ao, KnownHeadRow.class);
    }

    /**
     * Keeps a head, if it is further than the one that was told under the same pairing: a chain that has become shorter, or
     * has another event in the place of one that was there, takes nothing away (rule H5).
     *
     * @param contentId of the page
     * @param keyId of the pairing under which it was told
     */
    public void keep(String peer, long contentId, String keyId, ChainHead head) {
        rows.change(
                () -> find(peer, contentId),
                () -> Optional.of(row(peer, contentId, keyId, head)),
                row -> row.getKeyId().equals(keyId) && row.getSeq() >= head.sequence()
                        ? Optional.empty()
                        : Optional.of(row(peer, contentId, keyId, head)));
    }

    /** The furthest head that was told of a page under that pairing: one SELECT. */
    public Optional<ChainHead> of(String peer, long contentId, String keyId) {
        KnownHeadRow[] found = find(peer, contentId);
        return found.length == 0 || !found[0].getKeyId().equals(keyId)
                ? Optional.empty()
                : EventHash.parse(found[0].getHash()).map(hash -> new ChainHead(found[0].getSeq(), hash));
    }

    private KnownHeadRow[] find(String peer, long contentId) {
        return ao.find(KnownHeadRow.class, "PEER = ? AND CONTENT_ID = ?", peer, contentId);
    }

    private static Map<String, Object> row(String peer, long contentId, String keyId, ChainHead head) {
        return Map.of(
                "PEER",
                peer,
                "CONTENT_ID",
                contentId,
                "KEY_ID",
                keyId,
                "SEQ",
                head.sequence(),
                "HASH",
                head.hash().sha256());
    }
}
