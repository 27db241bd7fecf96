package org.groundbreak.sandbox.host.sal;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.groundbreak.sandbox.host.Database;

/** Joins the host's transaction or begins one; what the callback throws rolls it back. */
public final class SalTransactionTemplate implements TransactionTemplate {
    private final Database database;

    public SalTransactionTemplate(Database database) {
        this.database = database;
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        try {
            return database.inTransaction(action::doInTransaction);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
