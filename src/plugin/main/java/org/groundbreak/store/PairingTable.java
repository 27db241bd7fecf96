package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The pairing with the other product: none or one. Writes open a transaction of their own. */
public final class PairingTable {

    private final ActiveObjects ao;
    private final Rows rows;

    public PairingTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new Rows(ao);
    }

    /** The pairing that holds now. */
    public Optional<Pairing> current() {
        return Stream.of(ao.find(PairingRow.class, Query.select())).findFirst().map(PairingTable::pairing);
    }

    /** Puts a pairing in the place of the one before, whose key is worth nothing from then on. */
    public void replace(Pairing pairing) {
        ao.executeInTransaction(() -> {
            ao.delete(ao.find(PairingRow.class, Query.select()));
            return rows.create(
                    PairingRow.class,
                    Map.of(
                            "APPLICATION_ID", pairing.applicationId(),
                            "KEY_ID", pairing.keyId(),
                            "SECRET", pairing.secret(),
                            "BASE_URL", pairing.baseUrl(),
                            "LAST_SUCCESS", 0L,
                            "RESEND", true,
                            "CLOCK_AHEAD", 0L));
        });
    }

    /** Notes that a signed call with that key went through. Without effect when the key is no longer ours. */
    public void succeeded(String keyId, Instant at, Duration clockAhead) {
        ao.executeInTransaction(() -> {
            for (PairingRow row : ao.find(PairingRow.class, "KEY_ID = ?", keyId)) {
                row.setLastSuccess(at.toEpochMilli());
                row.setClockAhead(clockAhead.toMillis());
                row.save();
            }
            return null;
        });
    }

    /** Notes that everything is on its way again. Without effect when the key is no longer ours. */
    public void resent(String keyId) {
        ao.executeInTransaction(() -> {
            for (PairingRow row : ao.find(PairingRow.class, "KEY_ID = ?", keyId)) {
                row.setResend(false);
                row.save();
            }
            return null;
        });
    }

    private static Pairing pairing(PairingRow row) {
        return new Pairing(
                row.getApplicationId(),
                row.getKeyId(),
                row.getSecret(),
                row.getBaseUrl(),
                Optional.of(row.getLastSuccess()).filter(millis -> millis > 0).map(Instant::ofEpochMilli),
                row.isResend(),
                Duration.ofMillis(row.getClockAhead()));
    }
}
