package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The pairing with the other product: none or one. Writes open a transaction of their own. */
public final class PairingTable {

    private final ActiveObjects ao;

    public PairingTable(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The pairing that holds now. */
    public Optional<Pairing> current() {
        return Stream.of(ao.find(PairingRow.class, Query.select())).findFirst().map(PairingTable::pairing);
    }

    /** Puts a pairing in the place of the one before, whose key is worth nothing from then on. */
    public void replace(Pairing pairing) {
        ao.executeInTransaction(() -> {
            ao.delete(ao.find(PairingRow.class, Query.select()));
            return ao.create(
                    PairingRow.class,
                    new DBParam("APPLICATION_ID", pairing.applicationId()),
                    new DBParam("KEY_ID", pairing.keyId()),
                    new DBParam("SECRET", pairing.secret()),
                    new DBParam("BASE_URL", pairing.baseUrl()),
                    new DBParam("LAST_SUCCESS", 0L),
                    new DBParam("RESEND", true),
                    new DBParam("CLOCK_AHEAD", 0L));
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
