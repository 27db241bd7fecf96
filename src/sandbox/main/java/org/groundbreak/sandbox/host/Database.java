package org.groundbreak.sandbox.host;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database of one product: pages or issues and the plugin's Active Objects share its transactions.
 *
 * <p>READ_COMMITTED. The transactions are Spring's with propagation REQUIRED, as in the products: a nested
 * {@link #inTransaction} joins; when it fails, the outer one can no longer commit, whoever caught the exception.
 */
public final class Database implements AutoCloseable {
    /**
     * H2 answers a query asked again from the result of last time, and may do so for ever when it was asked while another
     * connection was committing.
     */
    private static final String FRESH_RESULTS = ";OPTIMIZE_REUSE_RESULTS=0";

    private final HikariDataSource pool;
    private final DataSource joined;
    private final PlatformTransactionManager transactions;
    private final TransactionTemplate outside;

    /** @param url a JDBC URL of H2, or of PostgreSQL with {@code user} and {@code password} in it */
    public Database(String url) {
        HikariConfig config = new HikariConfig();
        boolean h2 = url.startsWith("jdbc:h2:");
        config.setJdbcUrl(h2 ? url + FRESH_RESULTS : url);
        config.setUsername(h2 ? "sa" : null);
        config.setMaximumPoolSize(20);
        // Connections are made when they are needed: on PostgreSQL each of them is a process.
        config.setMinimumIdle(1);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool = new HikariDataSource(config);
        joined = new TransactionAwareDataSourceProxy(pool);
        transactions = new DataSourceTransactionManager(pool);
        outside = new TransactionTemplate(transactions);
        outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    public boolean isPostgres() {
        return pool.getJdbcUrl().startsWith("jdbc:postgresql:");
    }

    /**
     * Runs in the current transaction, or in a new one that is committed at the end and rolled back on any exception.
     *
     * @throws org.springframework.transaction.UnexpectedRollbackException if a joined part failed and its exception was
     *     caught before the commit
     */
    public <T> T inTransaction(Callable<T> work) throws Exception {
        TransactionStatus status = transactions.getTransaction(null);
        T result;
        try {
            result = work.call();
        } catch (Throwable e) {
            transactions.rollback(status);
            throw e;
        }
        transactions.commit(status);
        return result;
    }

    /**
     * The connection of the current transaction; closing it does nothing.
     *
     * @throws IllegalStateException without a transaction
     */
    public Connection connection() {
        if (!inTransaction()) {
            throw new IllegalStateException("No transaction on this thread");
        }
        try {
            return joined.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs after the commit of the current transaction, not at all after a rollback, at once without a transaction. */
    public void afterCommit(Runnable action) {
        if (!inTransaction()) {
            action.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                // The connection is still bound to the thread; what the action writes there nobody would commit.
                outside.executeWithoutResult(status -> action.run());
            }
        });
    }

    /** Hands out the connection of the current transaction, or one of the pool (autocommit) without a transaction. */
    public DataSource dataSource() {
        return joined;
    }

    /** Whether this thread is inside a transaction. */
    public boolean inTransaction() {
        return TransactionSynchronizationManager.hasResource(pool);
    }

    @Override
    public void close() {
        pool.close();
    }
}
