package org.groundbreak.sandbox.confluence.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.groundbreak.sandbox.host.Database;

/**
 * Spaces and pages with all their versions, on the product's database.
 *
 * <p>Every method joins the current transaction. No permission is asked and no event is published here.
 */
public final class ContentStore {
    private static final String SELECT =
            "SELECT C.*, S.SPACE_KEY, S.NAME, S.HOME_ID FROM SB_CONTENT C JOIN SB_SPACE S ON S.ID = C.SPACE_ID ";

    private static final String KEEP_VERSION =
            """
            INSERT INTO SB_CONTENT (ID, ORIGINAL_ID, VERSION, STATUS, SPACE_ID, PARENT_ID, TITLE, BODY, CREATOR,
              CREATED, MODIFIER, MODIFIED, VERSION_COMMENT, BLUEPRINT)
            SELECT CAST(? AS BIGINT), ID, VERSION, 'HISTORICAL', SPACE_ID, PARENT_ID, TITLE, BODY, CREATOR, CREATED,
              MODIFIER, MODIFIED, VERSION_COMMENT, BLUEPRINT FROM SB_CONTENT WHERE ID = ?""";

    private final Sql sql;
    private final Clock clock;

    /** Makes the tables that are not there yet. */
    public ContentStore(Database database, Clock clock) {
        this.sql = new Sql(database);
        this.clock = clock;
        Tables.create(sql);
    }

    /** Runs all of the work or nothing of it. */
    public <T> T inTransaction(Callable<T> work) {
        return sql.inTransaction(work);
    }

    /** Makes a space with its home page; the home page has a small id, all later content large ones. */
    public SpaceRecord createSpace(long id, String key, String name, long homeId, String creator, String homeBody) {
        SpaceRecord space = new SpaceRecord(id, key, name, homeId);
        return inTransaction(() -> {
            sql.update(
                    "INSERT INTO SB_SPACE (ID, SPACE_KEY, NAME, HOME_ID) VALUES (?, ?, ?, ?)", id, key, name, homeId);
            insert(homeId, NewContent.page(space, null, name + " Home", homeBody, creator));
            return space;
        });
    }

    /** All spaces by name. */
    public List<SpaceRecord> spaces() {
        return sql.query(ContentStore::space, "SELECT ID AS SPACE_ID, S.* FROM SB_SPACE S ORDER BY NAME");
    }

    /** The space of this key, in whatever case it is written. */
    public Optional<SpaceRecord> space(String key) {
        return spaces().stream().filter(s -> s.key().equalsIgnoreCase(key)).findFirst();
    }

    /** The row of this id: a current page, a draft or a historical version. */
    public Optional<ContentRecord> find(long id) {
        return rows("C.ID = ?", id).stream().findFirst();
    }

    /** The current page of this title (case does not matter). */
    public Optional<ContentRecord> find(SpaceRecord space, String title) {
        return rows("C.UNIQUE_TITLE = ?", unique(space, title)).stream().findFirst();
    }

    /** All current pages of the space by title. */
    public List<ContentRecord> pages(SpaceRecord space) {
        return rows("C.SPACE_ID = ? AND C.STATUS = 'CURRENT' ORDER BY C.TITLE", space.id());
    }

    /** The current pages right below this one by title. */
    public List<ContentRecord> children(long pageId) {
        return rows("C.PARENT_ID = ? AND C.STATUS = 'CURRENT' ORDER BY C.TITLE", pageId);
    }

    /** All versions of a page, the current one first. */
    public List<ContentRecord> versions(long pageId) {
        return rows("C.ID = ? OR C.ORIGINAL_ID = ? ORDER BY C.VERSION DESC", pageId, pageId);
    }

    /** The pages above this one, the root first. */
    public List<ContentRecord> ancestors(ContentRecord content) {
        Deque<ContentRecord> path = new ArrayDeque<>();
        Optional<ContentRecord> next = parent(content);
        while (next.isPresent()) {
            path.addFirst(next.get());
            next = parent(next.get());
        }
        return List.copyOf(path);
    }

    /**
     * Adds a page or a draft.
     *
     * @throws ContentRefused when a current page of the space has that title
     */
    public ContentRecord create(NewContent wanted) {
        return inTransaction(() -> {
            long id = sql.nextContentId();
            if (wanted.status() == ContentStatus.CURRENT) {
                refuseTitle(wanted.space(), wanted.title(), id);
            }
            insert(id, wanted);
            return find(id).orElseThrow();
        });
    }

    /**
     * Makes the next version; the former one gets a row and an id of its own.
     *
     * @param expected version the editor began with
     * @throws ContentRefused when somebody saved in between, or the title is taken
     */
    public ContentRecord update(long pageId, int expected, Edit edit) {
        return inTransaction(() -> {
            ContentRecord old = find(pageId).orElseThrow();
            if (old.version() != expected) {
                throw conflict(old);
            }
            refuseTitle(old.space(), edit.title(), pageId);
            sql.update(KEEP_VERSION, sql.nextContentId(), pageId);
            if (!write(old, old.version() + 1, old.parentId(), edit)) {
                throw conflict(find(pageId).orElseThrow());
            }
            return find(pageId).orElseThrow();
        });
    }

    /** Makes a draft the first version of a page; it keeps the draft's id. */
    public ContentRecord publish(long draftId, Long parentId, Edit edit) {
        return inTransaction(() -> {
            ContentRecord draft = find(draftId).orElseThrow();
            refuseTitle(draft.space(), edit.title(), draftId);
            write(draft, 1, parentId, edit);
            return find(draftId).orElseThrow();
        });
    }

    private void insert(long id, NewContent c) {
        long now = clock.millis();
        String unique = c.status() == ContentStatus.CURRENT ? unique(c.space(), c.title()) : null;
        sql.update(
                "INSERT INTO SB_CONTENT (ID, VERSION, STATUS, SPACE_ID, PARENT_ID, TITLE, UNIQUE_TITLE, BODY, CREATOR,"
                        + " CREATED, MODIFIER, MODIFIED, BLUEPRINT) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                c.status().name(),
                c.space().id(),
                c.parentId(),
                c.title(),
                unique,
                c.body(),
                c.creator(),
                now,
                c.creator(),
                now,
                c.blueprint());
    }

    private boolean write(ContentRecord old, int version, Long parentId, Edit edit) {
        return sql.update(
                        "UPDATE SB_CONTENT SET STATUS = 'CURRENT', VERSION = ?, PARENT_ID = ?, TITLE = ?,"
                                + " UNIQUE_TITLE = ?, BODY = ?, MODIFIER = ?, MODIFIED = ?, VERSION_COMMENT = ?"
                                + " WHERE ID = ? AND VERSION = ?",
                        version,
                        parentId,
                        edit.title(),
                        unique(old.space(), edit.title()),
                        edit.body(),
                        edit.by(),
                        clock.millis(),
                        edit.comment(),
                        old.id(),
                        old.version())
                == 1;
    }

    private static ContentRefused conflict(ContentRecord current) {
        return new ContentRefused(
                ContentRefused.Reason.VERSION_CONFLICT,
                "Version must be incremented on update. Current version is: " + current.version());
    }

    private Optional<ContentRecord> parent(ContentRecord content) {
        return content.parentId() == null ? Optional.empty() : find(content.parentId());
    }

    private void refuseTitle(SpaceRecord space, String title, long exceptId) {
        if (title == null || title.isBlank()) {
            throw new ContentRefused(ContentRefused.Reason.TITLE_MISSING, "You need to enter a title for your page.");
        }
        if (find(space, title).filter(other -> other.id() != exceptId).isPresent()) {
            throw new ContentRefused(
                    ContentRefused.Reason.TITLE_TAKEN,
                    "A page with this title already exists: A page already exists with the title " + title
                            + " in the space with key " + space.key());
        }
    }

    private static String unique(SpaceRecord space, String title) {
        return space.id() + " " + title.toLowerCase(Locale.ROOT);
    }

    private List<ContentRecord> rows(String where, Object... arguments) {
        return sql.query(ContentStore::content, SELECT + "WHERE " + where, arguments);
    }

    private static SpaceRecord space(ResultSet row) throws SQLException {
        return new SpaceRecord(
                row.getLong("SPACE_ID"), row.getString("SPACE_KEY"), row.getString("NAME"), row.getLong("HOME_ID"));
    }

    private static ContentRecord content(ResultSet row) throws SQLException {
        return new ContentRecord(
                row.getLong("ID"),
                row.getObject("ORIGINAL_ID", Long.class),
                row.getInt("VERSION"),
                ContentStatus.valueOf(row.getString("STATUS")),
                space(row),
                row.getObject("PARENT_ID", Long.class),
                row.getString("TITLE"),
                row.getString("BODY"),
                row.getString("CREATOR"),
                Instant.ofEpochMilli(row.getLong("CREATED")),
                row.getString("MODIFIER"),
                Instant.ofEpochMilli(row.getLong("MODIFIED")),
                row.getString("VERSION_COMMENT"),
                row.getString("BLUEPRINT"));
    }
}
