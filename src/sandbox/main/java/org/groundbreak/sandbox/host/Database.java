package org.groundbreak.sandbox.host;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/**
 * The database of one product: pages or issues and the plugin's Active Objects share its transactions.
 *
 * <p>READ_COMMITTED. A nested {@link #inTransaction} joins; when it fails, the outer one can no longer commit, whoever
 * caught the exception, as with Spring's propagation REQUIRED.
 */
public final class Database implements AutoCloseable {
    private final HikariDataSource pool;
    private final ThreadLocal<Transaction> current = new ThreadLocal<>();

    /** @param url a JDBC URL of H2, or of PostgreSQL with {@code user} and {@code password} in it */
    public Database(String url) {
        this(url, url.startsWith("jdbc:h2:") ? "sa" : null, url.startsWith("jdbc:h2:") ? "" : null);
    }

    /** @param url a JDBC URL of H2 or PostgreSQL @param user null if the URL says it */
    public Database(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(20);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool = new HikariDataSource(config);
    }

    public boolean isPostgres() {
        return pool.getJdbcUrl().startsWith("jdbc:postgresql:");
    }

    /**
     * Runs in the current transaction, or in a new one that is committed at the end and rolled back on any exception.
     *
     * @throws IllegalStateException if a joined part failed and its exception was caught before the commit
     */
    public <T> T inTransaction(Callable<T> work) throws Exception {
        Transaction outer = current.get();
        if (outer != null) {
            return joined(outer, work);
        }
        Transaction own = new Transaction(pool.getConnection());
        current.set(own);
        boolean committed = false;
        T result;
        try (Connection connection = own.connection) {
            try {
                connection.setAutoCommit(false);
                result = work.call();
                if (own.rollbackOnly) {
                    throw new IllegalStateException(
                            "Transaction rolled back because it has been marked as rollback-only");
                }
                connection.commit();
                committed = true;
            } finally {
                current.remove();
                if (!committed) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        }
        own.afterCommit.forEach(Runnable::run);
        return result;
    }

    private static <T> T joined(Transaction outer, Callable<T> work) throws Exception {
        boolean done = false;
        try {
            T result = work.call();
            done = true;
            return result;
        } finally {
            outer.rollbackOnly |= !done;
        }
    }

    /**
     * The connection of the current transaction; closing it does nothing.
     *
     * @throws IllegalStateException without a transaction
     */
    public Connection connection() {
        Transaction transaction = current.get();
        if (transaction == null) {
            throw new IllegalStateException("No transaction on this thread");
        }
        return transaction.shared();
    }

    /** Runs after the commit of the current transaction, not at all after a rollback, at once without a transaction. */
    public void afterCommit(Runnable action) {
        Transaction transaction = current.get();
        if (transaction == null) {
            action.run();
        } else {
            transaction.afterCommit.add(action);
        }
    }

    /** Hands out the connection of the current transaction, or one of the pool (autocommit) without a transaction. */
    public DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection") && current.get() != null) {
                        return current.get().shared();
                    }
                    try {
                        return method.invoke(pool, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Whether this thread is inside a transaction. */
    public boolean inTransaction() {
        return current.get() != null;
    }

    @Override
    public void close() {
        pool.close();
    }

    private static final class Transaction {
        private final Connection connection;
        private final List<Runnable> afterCommit = new ArrayList<>();
        private boolean rollbackOnly;

        Transaction(Connection connection) {
            this.connection = connection;
        }

        Connection shared() {
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        switch (method.getName()) {
                            case "close", "setTransactionIsolation":
                                return null;
                            case "commit", "rollback", "setAutoCommit":
                                throw new SQLException("The host ends this transaction, not " + method.getName());
                            default:
                                try {
                                    return method.invoke(connection, arguments);
                                } catch (InvocationTargetException e) {
                                    throw e.getCause();
                                }
                        }
                    });
        }
    }
}
