package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Which nonces the other product has used, so that no call counts twice (rule L3). */
public final class NonceTable {

    private final ActiveObjects ao;
    private final UniqueRows<NonceRow> rows;

    public NonceTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new UniqueRows<>(ao, NonceRow.class);
    }

    /**
     * Uses a nonce up, in a transaction of its own.
     *
     * @param nonce lower-case hex, 40 characters at most
     * @return false when it was used before, on whichever node
     */
    public boolean use(String nonce, Instant at) {
        return rows.findOrInsert(
                () -> isUsed(nonce) ? Optional.of(false) : Optional.empty(),
                Map.of("NONCE", nonce, "SEEN_AT", at.toEpochMilli()),
                made -> true);
    }

    /** Forgets nonces that are older than any call that would still be taken. */
    public void forgetBefore(Instant instant) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(NonceRow.class, "SEEN_AT < ?", instant.toEpochMilli()));
    }

    private boolean isUsed(String nonce) {
        return ao.count(NonceRow.class, "NONCE = ?", nonce) > 0;
    }
}
