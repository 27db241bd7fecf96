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
import org.groundbreak.sandbox.host.Sql;
import org.springframework.dao.DuplicateKeyException;

/**
 * Spaces and pages with all their versions, on the product's database.
 *
 * <p>Every method joins the current transaction. No permission is asked and no event is published here.
 */
public final class ContentStore {
    private static final int MOST_TITLE = 255;

    private static final String SELECT =
            "SELECT C.*, S.SPACE_KEY, S.NAME, S.HOME_ID FROM SB_CONTENT C JOIN SB_SPACE S ON S.ID = C.SPACE_ID ";

    private static final String INSERT =
            """
            INSERT INTO SB_CONTENT (VERSION, STATUS, SPACE_ID, PARENT_ID, TITLE, BODY, CREATOR, CREATED, MODIFIER,
              MODIFIED, BLUEPRINT) VALUES (1, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String KEEP_VERSION =
            """
            INSERT INTO SB_CONTENT (ORIGINAL_ID, VERSION, STATUS, SPACE_ID, PARENT_ID, TITLE, BODY, CREATOR, CREATED,
              MODIFIER, MODIFIED, VERSION_COMMENT, BLUEPRINT)
            SELECT ID, VERSION, 'HISTORICAL', SPACE_ID, PARENT_ID, TITLE, BODY, CREATOR, CREATED, MODIFIER, MODIFIED,
              VERSION_COMMENT, BLUEPRINT FROM SB_CONTENT WHERE ID = ?""";

    private static final String WRITE =
            """
            UPDATE SB_CONTENT SET STATUS = 'CURRENT', VERSION = ?, PARENT_ID = ?, TITLE = ?, UNIQUE_TITLE = ?, BODY = ?,
              MODIFIER = ?, MODIFIED = ?, VERSION_COMMENT = ? WHERE ID = ? AND VERSION = ?""";

    private final Sql sql;
    private final Clock clock;

    /** Makes the tables that are not there yet. */
    public ContentStore(Database database, Clock clock) {
        this.sql = new Sql(database);
        this.clock = clock;
        sql.script("confluence/schema.sql");
    }

    /** Runs all of the work or nothing of it. */
    public <T> T inTransaction(Callable<T> work) {
        return sql.inTransaction(work);
    }

    /** Makes a space with its home page. */
    public SpaceRecord createSpace(long id, String key, String name, String creator, String homeBody) {
        return inTransaction(() -> {
            Edit home = new Edit(name + " Home", homeBody, null, creator);
            long homeId = insert(id, new NewContent(null, null, home.title(), homeBody, creator, null));
            sql.run("INSERT INTO SB_SPACE (ID, SPACE_KEY, NAME, HOME_ID) VALUES (?, ?, ?, ?)", id, key, name, homeId);
            publish(homeId, null, home);
            return space(key).orElseThrow();
        });
    }

    /** All spaces by name. */
    public List<SpaceRecord> spaces() {
        return sql.list("SELECT ID AS SPACE_ID, S.* FROM SB_SPACE S ORDER BY NAME", ContentStore::space);
    }

    /** The space of this key, in whatever case it is written. */
    public Optional<SpaceRecord> space(String key) {
        return spaces().stream().filter(s -> s.key().equalsIgnoreCase(key)).findFirst();
    }

    /** The row of this id: a current page, a draft, a historical version or a page in the trash. */
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

    /** The pages of the space that are in the trash, by title. */
    public List<ContentRecord> trash(SpaceRecord space) {
        return rows("C.SPACE_ID = ? AND C.STATUS = 'TRASHED' ORDER BY C.TITLE, C.ID", space.id());
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

    /** Adds a draft; only a draft may be without title, or have the title of another page. */
    public ContentRecord createDraft(NewContent wanted) {
        return inTransaction(() -> find(insert(wanted.space().id(), wanted)).orElseThrow());
    }

    /**
     * Adds a page.
     *
     * @throws ContentRefused when a current page of the space has that title
     */
    public ContentRecord create(NewContent wanted) {
        Edit edit = new Edit(wanted.title(), wanted.body(), null, wanted.creator());
        return inTransaction(() -> publish(createDraft(wanted).id(), wanted.parentId(), edit));
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
            if (old.version() != expected || old.isTrashed()) {
                throw conflict(old);
            }
            sql.run(KEEP_VERSION, pageId);
            return write(old, old.version() + 1, old.parentId(), edit);
        });
    }

    /** Makes a draft the first version of a page; it keeps the draft's id. */
    public ContentRecord publish(long draftId, Long parentId, Edit edit) {
        return inTransaction(() -> write(find(draftId).orElseThrow(), 1, parentId, edit));
    }

    private long insert(long spaceId, NewContent c) {
        checkLength(c.title());
        long now = clock.millis();
        String by = c.creator();
        return sql.insert(INSERT, spaceId, c.parentId(), c.title(), c.body(), by, now, by, now, c.blueprint());
    }

    private ContentRecord write(ContentRecord old, int version, Long parentId, Edit edit) {
        String title = edit.title();
        if (title == null || title.isBlank()) {
            throw new ContentRefused(ContentRefused.Reason.TITLE_MISSING, "You need to enter a title for your page.");
        }
        checkLength(title);
        Object[] row = {
            version,
            parentId,
            title,
            unique(old.space(), title),
            edit.body(),
            edit.by(),
            clock.millis(),
            edit.comment(),
            old.id(),
            old.version()
        };
        try {
            if (sql.run(WRITE, row) == 0) {
                throw conflict(find(old.id()).orElseThrow());
            }
            return find(old.id()).orElseThrow();
        } catch (DuplicateKeyException e) {
            throw taken(old.space(), title);
        }
    }

    private static void checkLength(String title) {
        if (title != null && title.length() > MOST_TITLE) {
            throw new ContentRefused(
                    ContentRefused.Reason.TITLE_TOO_LONG, "Title cannot be longer than " + MOST_TITLE + " characters.");
        }
    }

    static ContentRefused taken(SpaceRecord space, String title) {
        return new ContentRefused(
                ContentRefused.Reason.TITLE_TAKEN,
                "A page with this title already exists: A page already exists with the title " + title
                        + " in the space with key " + space.key());
    }

    static ContentRefused conflict(ContentRecord current) {
        return new ContentRefused(
                ContentRefused.Reason.VERSION_CONFLICT,
                "Version must be incremented on update. Current version is: " + current.version());
    }

    private Optional<ContentRecord> parent(ContentRecord content) {
        return content.parentId() == null ? Optional.empty() : find(content.parentId());
    }

    static String unique(SpaceRecord space, String title) {
        return space.id() + " " + title.toLowerCase(Locale.ROOT);
    }

    private List<ContentRecord> rows(String where, Object... arguments) {
        return sql.list(SELECT + "WHERE " + where, ContentStore::content, arguments);
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
