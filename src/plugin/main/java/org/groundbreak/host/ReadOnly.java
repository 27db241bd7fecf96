package org.groundbreak.host;

import com.atlassian.sal.api.license.LicenseHandler;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Rule G4: the one place that says whether anything may be written now. Nothing may while the product is in read-only mode,
 * and when its licence has run out. Every job and every thread of ours asks here before it works, every listener that
 * writes, and every REST method that changes something.
 */
public final class ReadOnly implements BooleanSupplier {

    private final BooleanSupplier mode;
    private final ProductLicence licence;

    /**
     * @param mode whether the product is in read-only mode
     * @param handlers what knows the licence; asked for at most once a minute, may throw
     */
    public ReadOnly(BooleanSupplier mode, Supplier<Optional<LicenseHandler>> handlers, Clock clock) {
        this.mode = mode;
        this.licence = new ProductLicence(handlers, clock);
    }

    @Override
    public boolean getAsBoolean() {
        return mode.getAsBoolean() || licence.hasRunOut();
    }
}
