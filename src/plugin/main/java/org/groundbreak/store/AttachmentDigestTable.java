package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Digests of attachments, by version (rule F16). Writes open a transaction of their own: where an append is allowed. */
public final class AttachmentDigestTable {

    private static final String KEY = "ATTACHMENT_ID = ? AND ATTACHMENT_VERSION = ?";

    private final ActiveObjects ao;
    private final ReplacedRows<AttachmentDigestRow> rows;

    public AttachmentDigestTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new ReplacedRows<>(ao, AttachmentDigestRow.class);
    }

    /** Everything that is kept of the attachments of a page. One SELECT. */
    public List<DigestedAttachment> of(long contentId) {
        return Arrays.stream(ao.find(AttachmentDigestRow.class, "CONTENT_ID = ?", contentId))
                .map(AttachmentDigestTable::digest)
                .toList();
    }

    /** Keeps what was found, in place of what was kept of that version; the same again is not written. */
    public void keep(DigestedAttachment found) {
        rows.change(
                () -> ao.find(AttachmentDigestRow.class, KEY, found.attachmentId(), found.version()),
                () -> Optional.of(columns(found)),
                known -> digest(known).equals(found) ? Optional.empty() : Optional.of(columns(found)));
    }

    /** The ids of pages whose attachments are known, greater than the given one, by rising id, each once. For a sweep. */
    public List<Long> pagesAfter(long contentId, int limit) {
        return PagesAfter.find(contentId, limit, after -> Arrays.stream(ao.find(
                        AttachmentDigestRow.class,
                        Query.select()
                                .where("CONTENT_ID > ?", after)
                                .order("CONTENT_ID ASC")
                                .limit(limit)))
                .map(AttachmentDigestRow::getContentId)
                .toList());
    }

    /** Forgets all of a page. */
    public void forget(long contentId) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(AttachmentDigestRow.class, "CONTENT_ID = ?", contentId));
    }

    private static Map<String, Object> columns(DigestedAttachment found) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ATTACHMENT_ID", found.attachmentId());
        columns.put("ATTACHMENT_VERSION", found.version());
        columns.put("CONTENT_ID", found.contentId());
        columns.put("FILE_NAME", found.fileName());
        columns.put("ADDED_AT", found.addedAt().toEpochMilli());
        columns.put("SHA256", found.sha256().orElse(null));
        columns.put("GONE_AT", found.goneAt().map(Instant::toEpochMilli).orElse(0L));
        columns.put("BACK_AT", found.backAt().map(Instant::toEpochMilli).orElse(0L));
        return columns;
    }

    private static DigestedAttachment digest(AttachmentDigestRow row) {
        return new DigestedAttachment(
                row.getAttachmentId(),
                row.getAttachmentVersion(),
                row.getContentId(),
                row.getFileName(),
                Instant.ofEpochMilli(row.getAddedAt()),
                Optional.ofNullable(row.getSha256()),
                instant(row.getGoneAt()),
                instant(row.getBackAt()));
    }

    private static Optional<Instant> instant(long millis) {
        return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
