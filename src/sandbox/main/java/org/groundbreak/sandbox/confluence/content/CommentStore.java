package org.groundbreak.sandbox.confluence.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.groundbreak.sandbox.host.Database;
import org.groundbreak.sandbox.host.Sql;

/** Comments of pages, and who may write none in a space. No permission is asked and no event is published here. */
public final class CommentStore {
    private static final String INSERT =
            "INSERT INTO SB_COMMENT (PAGE_ID, PARENT_ID, BODY, CREATOR, CREATED) VALUES (?, ?, ?, ?, ?)";

    private final Sql sql;
    private final Clock clock;

    public CommentStore(Database database, Clock clock) {
        this.sql = new Sql(database);
        this.clock = clock;
    }

    public Optional<CommentRecord> find(long id) {
        return sql.first("SELECT * FROM SB_COMMENT WHERE ID = ?", CommentStore::comment, id);
    }

    /** All of a page with their replies, the oldest first. */
    public List<CommentRecord> ofPage(long pageId) {
        return sql.list("SELECT * FROM SB_COMMENT WHERE PAGE_ID = ? ORDER BY ID", CommentStore::comment, pageId);
    }

    /** @param parentId the comment it replies to, null for none */
    public CommentRecord add(long pageId, Long parentId, String body, String creator) {
        return find(sql.insert(INSERT, pageId, parentId, body, creator, clock.millis()))
                .orElseThrow();
    }

    /** Writes a body that differs by a mark alone into the present version; false when there is another one by now. */
    public boolean mark(ContentRecord page, String body) {
        return sql.run("UPDATE SB_CONTENT SET BODY = ? WHERE ID = ? AND VERSION = ?", body, page.id(), page.version())
                == 1;
    }

    /** Deletes one; what replied to it replies to what it replied to. */
    public void remove(CommentRecord comment) {
        sql.inTransaction(() -> {
            sql.run(
                    "UPDATE SB_COMMENT SET PARENT_ID = CAST(? AS BIGINT) WHERE PARENT_ID = ?",
                    comment.parentId(),
                    comment.id());
            return sql.run("DELETE FROM SB_COMMENT WHERE ID = ?", comment.id());
        });
    }

    /** Whether the permission to comment was taken from somebody in a space. */
    public boolean isRevoked(long spaceId, String userKey) {
        return !sql.list(
                        "SELECT 1 FROM SB_COMMENT_REVOKED WHERE SPACE_ID = ? AND USER_KEY = ?",
                        row -> row.getInt(1),
                        spaceId,
                        userKey)
                .isEmpty();
    }

    /** Takes the permission to comment in a space from somebody, or gives it back. */
    public void revoke(long spaceId, String userKey, boolean revoked) {
        sql.inTransaction(() -> {
            sql.run("DELETE FROM SB_COMMENT_REVOKED WHERE SPACE_ID = ? AND USER_KEY = ?", spaceId, userKey);
            return revoked ? sql.run("INSERT INTO SB_COMMENT_REVOKED VALUES (?, ?)", spaceId, userKey) : 0;
        });
    }

    private static CommentRecord comment(ResultSet row) throws SQLException {
        return new CommentRecord(
                row.getLong("ID"),
                row.getLong("PAGE_ID"),
                row.getObject("PARENT_ID", Long.class),
                row.getString("BODY"),
                row.getString("CREATOR"),
                Instant.ofEpochMilli(row.getLong("CREATED")));
    }
}
