package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.events.StreamId;
import org.groundbreak.storage.Fingerprint;

/**
 * The contents that were judged, once per stream and fingerprint (rule F18), since the host may delete old versions of pages
 * and attachments. Nothing of it is deleted but with the texts of the page.
 */
public final class JudgedBodyTable {

    private static final String KEY = "STREAM = ? AND FINGERPRINT = ?";

    private final ActiveObjects ao;
    private final Rows rows;
    private final UniqueRows<JudgedBodyRow> unique;

    public JudgedBodyTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new Rows(ao);
        this.unique = new UniqueRows<>(ao, JudgedBodyRow.class);
    }

    /** What was judged; empty when nobody judged it, and after it was erased. One SELECT. */
    public Optional<JudgedBody> of(StreamId stream, Fingerprint fingerprint) {
        JudgedBodyRow[] found = ao.find(JudgedBodyRow.class, KEY, stream.value(), fingerprint.toString());
        return found.length == 0
                ? Optional.empty()
                : Optional.of(new JudgedBody(
                        Optional.ofNullable(found[0].getBody()).orElse(""),
                        Optional.ofNullable(found[0].getAttachments())));
    }

    /** Whether it is kept. One SELECT. */
    public boolean has(StreamId stream, Fingerprint fingerprint) {
        return ao.count(JudgedBodyRow.class, KEY, stream.value(), fingerprint.toString()) > 0;
    }

    /** Keeps it if it is not kept yet, in a transaction of its own, where an append is allowed. One SELECT when it is. */
    public void keep(StreamId stream, Fingerprint fingerprint, JudgedBody judged) {
        unique.findOrInsert(
                () -> has(stream, fingerprint) ? Optional.of(fingerprint) : Optional.empty(),
                row(stream, fingerprint, judged),
                made -> fingerprint);
    }

    /** Erases all of a stream, in a transaction of its own. */
    public void erase(StreamId stream) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(JudgedBodyRow.class, "STREAM = ?", stream.value()));
    }

    /** In the transaction of the append that speaks of it, after its events, which let one of several writers pass. */
    void insert(StreamId stream, Fingerprint fingerprint, JudgedBody judged) {
        rows.create(JudgedBodyRow.class, row(stream, fingerprint, judged));
    }

    private static Map<String, Object> row(StreamId stream, Fingerprint fingerprint, JudgedBody judged) {
        Map<String, Object> row = new HashMap<>();
        row.put("STREAM", stream.value());
        row.put("FINGERPRINT", fingerprint.toString());
        row.put("BODY", judged.body().isEmpty() ? null : judged.body());
        row.put("ATTACHMENTS", judged.attachments().orElse(null));
        return row;
    }
}
