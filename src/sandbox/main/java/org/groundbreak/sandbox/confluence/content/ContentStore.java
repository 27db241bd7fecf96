package org.groundbreak.sandbox.confluence.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
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
            Instant now = clock.instant();
            insert(new ContentRecord(
                    homeId,
                    null,
                    1,
                    ContentStatus.CURRENT,
                    space,
                    null,
                    name + " Home",
                    homeBody,
                    creator,
                    now,
                    creator,
                    now,
                    null,
                    null));
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
        return sql.query(ContentStore::content, SELECT + "WHERE C.ID = ?", id).stream()
                .findFirst();
    }

    /** The current page of this title (case does not matter). */
    public Optional<ContentRecord> find(SpaceRecord space, String title) {
        return sql.query(ContentStore::content, SELECT + "WHERE C.UNIQUE_TITLE = ?", unique(space, title)).stream()
                .findFirst();
    }

    /** All current pages of the space by title. */
    public List<ContentRecord> pages(SpaceRecord space) {
        return sql.query(
                ContentStore::content,
                SELECT + "WHERE C.SPACE_ID = ? AND C.STATUS = 'CURRENT' ORDER BY C.TITLE",
                space.id());
    }

    /** All versions of a page, the current one first. */
    public List<ContentRecord> versions(long pageId) {
        return sql.query(
                ContentStore::content,
                SELECT + "WHERE C.ID = ? OR C.ORIGINAL_ID = ? ORDER BY C.VERSION DESC",
                pageId,
                pageId);
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
            Instant now = clock.instant();
            ContentRecord made = new ContentRecord(
                    sql.nextContentId(),
                    null,
                    1,
                    wanted.status(),
                    wanted.space(),
                    wanted.parentId(),
                    wanted.title(),
                    wanted.body(),
                    wanted.creator(),
                    now,
                    wanted.creator(),
                    now,
                    null,
                    wanted.blueprint());
            refuseTitle(made);
            insert(made);
            return made;
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
            ContentRecord old = current(pageId);
            ContentRecord next = edited(old, old.version() + 1, old.parentId(), edit);
            if (old.version() != expected) {
                throw conflict(old);
            }
            refuseTitle(next);
            if (!replace(next, expected)) {
                throw conflict(current(pageId));
            }
            insert(asHistory(old, sql.nextContentId()));
            return next;
        });
    }

    /** Makes a draft the first version of a page; it keeps the draft's id. */
    public ContentRecord publish(long draftId, Long parentId, Edit edit) {
        return inTransaction(() -> {
            ContentRecord page = edited(find(draftId).orElseThrow(), 1, parentId, edit);
            refuseTitle(page);
            replace(page, 1);
            return page;
        });
    }

    private static ContentRefused conflict(ContentRecord current) {
        return new ContentRefused(
                ContentRefused.Reason.VERSION_CONFLICT,
                "Version must be incremented on update. Current version is: " + current.version());
    }

    private ContentRecord current(long pageId) {
        return find(pageId)
                .filter(c -> c.status() == ContentStatus.CURRENT)
                .orElseThrow(() -> new IllegalArgumentException("No current page " + pageId));
    }

    private ContentRecord edited(ContentRecord old, int version, Long parentId, Edit edit) {
        return new ContentRecord(
                old.id(),
                null,
                version,
                ContentStatus.CURRENT,
                old.space(),
                parentId,
                edit.title(),
                edit.body(),
                old.creator(),
                old.created(),
                edit.by(),
                clock.instant(),
                edit.comment(),
                old.blueprint());
    }

    private static ContentRecord asHistory(ContentRecord old, long id) {
        return new ContentRecord(
                id,
                old.id(),
                old.version(),
                ContentStatus.HISTORICAL,
                old.space(),
                old.parentId(),
                old.title(),
                old.body(),
                old.creator(),
                old.created(),
                old.modifier(),
                old.modified(),
                old.comment(),
                old.blueprint());
    }

    private Optional<ContentRecord> parent(ContentRecord content) {
        return content.parentId() == null ? Optional.empty() : find(content.parentId());
    }

    private void refuseTitle(ContentRecord wanted) {
        if (wanted.status() != ContentStatus.CURRENT) {
            return;
        }
        if (wanted.title() == null || wanted.title().isBlank()) {
            throw new ContentRefused(ContentRefused.Reason.TITLE_MISSING, "You need to enter a title for your page.");
        }
        find(wanted.space(), wanted.title())
                .filter(other -> other.id() != wanted.id())
                .ifPresent(other -> {
                    throw new ContentRefused(
                            ContentRefused.Reason.TITLE_TAKEN,
                            "A page with this title already exists: A page already exists with the title "
                                    + wanted.title() + " in the space with key "
                                    + wanted.space().key());
                });
    }

    private void insert(ContentRecord c) {
        sql.update(
                """
                INSERT INTO SB_CONTENT (ORIGINAL_ID, VERSION, STATUS, SPACE_ID, PARENT_ID, TITLE, UNIQUE_TITLE, BODY,
                  CREATOR, CREATED, MODIFIER, MODIFIED, VERSION_COMMENT, BLUEPRINT, ID)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                columns(c, c.id()));
    }

    private boolean replace(ContentRecord c, int oldVersion) {
        Object[] columns = columns(c, c.id(), oldVersion);
        return sql.update(
                        """
                        UPDATE SB_CONTENT SET ORIGINAL_ID = ?, VERSION = ?, STATUS = ?, SPACE_ID = ?, PARENT_ID = ?,
                          TITLE = ?, UNIQUE_TITLE = ?, BODY = ?, CREATOR = ?, CREATED = ?, MODIFIER = ?, MODIFIED = ?,
                          VERSION_COMMENT = ?, BLUEPRINT = ?
                        WHERE ID = ? AND VERSION = ?""",
                        columns)
                == 1;
    }

    private static Object[] columns(ContentRecord c, Object... key) {
        String unique = c.status() == ContentStatus.CURRENT ? unique(c.space(), c.title()) : null;
        Object[] values = {
            c.originalId(),
            c.version(),
            c.status().name(),
            c.space().id(),
            c.parentId(),
            c.title(),
            unique,
            c.body(),
            c.creator(),
            c.created().toEpochMilli(),
            c.modifier(),
            c.modified().toEpochMilli(),
            c.comment(),
            c.blueprint()
        };
        Object[] all = Arrays.copyOf(values, values.length + key.length);
        System.arraycopy(key, 0, all, values.length, key.length);
        return all;
    }

    private static String unique(SpaceRecord space, String title) {
        return space.id() + " " + title.toLowerCase(Locale.ROOT);
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
