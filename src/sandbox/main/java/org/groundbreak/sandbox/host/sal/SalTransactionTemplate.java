package org.groundbreak.sandbox.host.sal;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.groundbreak.sandbox.host.Database;
import org.springframework.util.function.ThrowingSupplier;

/** Joins the host's transaction or begins one; what the callback throws rolls it back. */
public record SalTransactionTemplate(Database database) implements TransactionTemplate {
    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return ThrowingSupplier.of(() -> database.inTransaction(action::doInTransaction))
                .get();
    }
}
