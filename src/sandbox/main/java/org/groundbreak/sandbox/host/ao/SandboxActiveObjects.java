package org.groundbreak.sandbox.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.activeobjects.spi.DatabaseType;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.groundbreak.sandbox.host.Database;

/**
 * What one plugin gets as {@code ActiveObjects}: the real library on the product's database.
 *
 * <p>Before {@link #open} every call throws {@link IllegalStateException}, as in the product before the {@code <ao>}
 * module is enabled.
 */
public final class SandboxActiveObjects implements ActiveObjects {
    private final Database database;
    private final String pluginKey;
    private volatile EntityManager entityManager;

    /** @param pluginKey for the sentence of the exception */
    public SandboxActiveObjects(Database database, String pluginKey) {
        this.database = database;
        this.pluginKey = pluginKey;
    }

    /** Makes or changes the tables. @throws ActiveObjectsException if the library refuses a name or a change */
    public void open(String namespace, List<Class<? extends RawEntity<?>>> entities) {
        EntityManager manager = EntityManagers.create(database, namespace);
        EntityNames.check(entities, manager.getNameConverters());
        sql(() -> {
            @SuppressWarnings({"unchecked", "rawtypes"})
            Class<? extends RawEntity<?>>[] types = entities.toArray(new Class[0]);
            manager.migrate(types);
            return null;
        });
        entityManager = manager;
    }

    /** As before {@link #open}; the tables stay. */
    public void close() {
        entityManager = null;
    }

    private EntityManager manager() {
        EntityManager manager = entityManager;
        if (manager == null) {
            throw new IllegalStateException("plugin [{" + pluginKey + "}] invoking ActiveObjects before <ao>"
                    + " configuration module is enabled or plugin is missing an <ao> configuration module. Note that"
                    + " scanning of entities from the ao.model package is no longer supported.");
        }
        return manager;
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        EntityManager manager = manager();
        return sql(() -> manager.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        EntityManager manager = manager();
        return sql(() -> manager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        EntityManager manager = manager();
        sql(() -> {
            manager.create(type, rows);
            return null;
        });
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        EntityManager manager = manager();
        sql(() -> {
            manager.delete(entities);
            return null;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        EntityManager manager = manager();
        return sql(() -> manager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        EntityManager manager = manager();
        return sql(() -> manager.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        EntityManager manager = manager();
        return sql(() -> manager.find(type, query));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        EntityManager manager = manager();
        return sql(() -> manager.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        EntityManager manager = manager();
        return sql(() -> manager.count(type, criteria, parameters));
    }

    /** Joins the transaction of this thread, be it the host's or the plugin's. */
    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        manager();
        try {
            return database.inTransaction(callback::doInTransaction);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ActiveObjectsException(e);
        }
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        return new ActiveObjectsModuleMetaData() {
            @Override
            public void awaitInitialization(long timeout, TimeUnit unit) {
                manager();
            }

            @Override
            public boolean isInitialized() {
                return entityManager != null;
            }

            @Override
            public DatabaseType getDatabaseType() {
                return database.isPostgres() ? DatabaseType.POSTGRESQL : DatabaseType.H2;
            }
        };
    }

    private interface Sql<T> {
        T run() throws SQLException;
    }

    private static <T> T sql(Sql<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }
}
