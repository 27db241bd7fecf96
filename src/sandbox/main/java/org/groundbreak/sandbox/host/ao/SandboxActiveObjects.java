package org.groundbreak.sandbox.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.activeobjects.spi.DatabaseType;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.groundbreak.sandbox.host.Database;
import org.groundbreak.sandbox.host.NotModelled;

/**
 * The real Active Objects library on the product's database, for one plugin.
 *
 * <p>Before {@link #open} every call throws {@link IllegalStateException}, as in the product before the {@code <ao>}
 * module is enabled.
 */
public final class SandboxActiveObjects {
    private final Database database;
    private final String pluginKey;
    private final ActiveObjects api;
    private volatile EntityManager entityManager;

    /** @param pluginKey for the sentence of the exception */
    public SandboxActiveObjects(Database database, String pluginKey) {
        this.database = database;
        this.pluginKey = pluginKey;
        this.api = (ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> invoke(method, arguments));
    }

    /** What the plugin gets. */
    public ActiveObjects api() {
        return api;
    }

    /** Makes or changes the tables. @throws ActiveObjectsException if the library refuses a name or a change */
    public void open(String namespace, List<Class<? extends RawEntity<?>>> entities) {
        EntityManager manager = EntityManagers.create(database, namespace);
        EntityNames.check(entities, manager.getNameConverters());
        @SuppressWarnings({"unchecked", "rawtypes"})
        Class<? extends RawEntity<?>>[] types = entities.toArray(new Class[0]);
        try {
            manager.migrate(types);
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
        entityManager = manager;
    }

    /** For tables that another node has made: neither looks at them nor changes them. */
    public void openMade(String namespace) {
        entityManager = EntityManagers.create(database, namespace);
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

    private Object invoke(Method method, Object[] arguments) throws Exception {
        return switch (method.getName()) {
            case "moduleMetaData" -> new MetaData();
            case "executeInTransaction" -> inTransaction((TransactionCallback<?>) arguments[0]);
            default -> library(method, arguments);
        };
    }

    /** Joins the transaction of this thread, be it the host's or the plugin's. */
    private <T> T inTransaction(TransactionCallback<T> callback) throws Exception {
        manager();
        return database.inTransaction(callback::doInTransaction);
    }

    /** Calls the library's method of the same name and parameters. */
    private Object library(Method method, Object[] arguments) throws Exception {
        EntityManager manager = manager();
        try {
            return EntityManager.class
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(manager, arguments);
        } catch (NoSuchMethodException e) {
            throw new NotModelled("ActiveObjects." + method.getName());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new ActiveObjectsException(e.getCause());
        }
    }

    private final class MetaData implements ActiveObjectsModuleMetaData {
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
    }
}
