package org.groundbreak.sandbox.confluence.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.groundbreak.sandbox.host.Database;
import org.groundbreak.sandbox.host.Sql;

/** Attachments of pages with all their versions. Every method joins the current transaction. */
public final class AttachmentStore {
    private static final String COLUMNS = "ID, PAGE_ID, FILE_NAME, MEDIA_TYPE, VERSION, STATUS, ADDED, CREATOR";

    private static final String INSERT =
            """
            INSERT INTO SB_ATTACHMENT (PAGE_ID, FILE_NAME, MEDIA_TYPE, VERSION, STATUS, ADDED, CREATOR, DATA)
            VALUES (?, ?, ?, 1, 'CURRENT', ?, ?, ?)""";

    private static final String KEEP_VERSION =
            """
            INSERT INTO SB_ATTACHMENT (ORIGINAL_ID, PAGE_ID, FILE_NAME, MEDIA_TYPE, VERSION, STATUS, ADDED, CREATOR, DATA)
            SELECT ID, PAGE_ID, FILE_NAME, MEDIA_TYPE, VERSION, 'HISTORICAL', ADDED, CREATOR, DATA FROM SB_ATTACHMENT
            WHERE ID = ?""";

    private final Sql sql;
    private final Clock clock;

    public AttachmentStore(Database database, Clock clock) {
        this.sql = new Sql(database);
        this.clock = clock;
    }

    /** A new attachment. */
    public AttachmentRecord create(long pageId, String fileName, String mediaType, byte[] data, String creator) {
        return find(sql.insert(INSERT, pageId, fileName, mediaType, clock.millis(), creator, text(data)))
                .orElseThrow();
    }

    /** The next version; the former one gets a row and an id of its own. */
    public AttachmentRecord update(long id, String mediaType, byte[] data, String creator) {
        return sql.inTransaction(() -> {
            sql.run(KEEP_VERSION, id);
            sql.run(
                    "UPDATE SB_ATTACHMENT SET MEDIA_TYPE = ?, VERSION = VERSION + 1, ADDED = ?, CREATOR = ?, DATA = ? WHERE ID = ?",
                    mediaType,
                    clock.millis(),
                    creator,
                    text(data),
                    id);
            return find(id).orElseThrow();
        });
    }

    /** Into the trash. */
    public void trash(long id) {
        sql.run("UPDATE SB_ATTACHMENT SET STATUS = 'TRASHED' WHERE ID = ?", id);
    }

    /** Whatever version has that id. */
    public Optional<AttachmentRecord> find(long id) {
        return rows("ID = ?", id).stream().findFirst();
    }

    /** The current attachments of a page by name. */
    public List<AttachmentRecord> current(long pageId) {
        return rows("PAGE_ID = ? AND STATUS = 'CURRENT' ORDER BY FILE_NAME", pageId);
    }

    /** All versions of a current attachment, the current one first. */
    public List<AttachmentRecord> versions(long id) {
        return rows("ID = ? OR ORIGINAL_ID = ? ORDER BY VERSION DESC", id, id);
    }

    /** The bytes of that version, whichever row it has by now. @param id of the attachment, or of the version */
    public byte[] data(long id, int version) {
        return sql.first(
                        "SELECT DATA FROM SB_ATTACHMENT WHERE (ID = ? OR ORIGINAL_ID = ?) AND VERSION = ?",
                        row -> row.getString(1),
                        id,
                        id,
                        version)
                .map(Base64.getDecoder()::decode)
                .orElseThrow();
    }

    private static String text(byte[] data) {
        return Base64.getEncoder().encodeToString(data);
    }

    private List<AttachmentRecord> rows(String where, Object... arguments) {
        return sql.list("SELECT " + COLUMNS + " FROM SB_ATTACHMENT WHERE " + where, AttachmentStore::row, arguments);
    }

    private static AttachmentRecord row(ResultSet row) throws SQLException {
        return new AttachmentRecord(
                row.getLong("ID"),
                row.getLong("PAGE_ID"),
                row.getString("FILE_NAME"),
                row.getString("MEDIA_TYPE"),
                row.getInt("VERSION"),
                ContentStatus.valueOf(row.getString("STATUS")),
                Instant.ofEpochMilli(row.getLong("ADDED")),
                row.getString("CREATOR"));
    }
}
