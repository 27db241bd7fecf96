package org.groundbreak.host;

import com.atlassian.sal.api.license.BaseLicenseDetails;
import com.atlassian.sal.api.license.LicenseHandler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the licence of the product has run out. The product is asked once a minute at most. Safe for several threads. */
final class ProductLicence {

    private static final Logger LOG = LoggerFactory.getLogger(ProductLicence.class);
    private static final Duration KNOWN = Duration.ofMinutes(1);

    private final Supplier<Optional<LicenseHandler>> handlers;
    private final Clock clock;
    private final FirstWarning unknown =
            new FirstWarning(LOG, "The product cannot be asked for its licence; it counts as one that holds");
    private volatile Answer last = new Answer(Instant.MIN, false);

    /** @param handlers asked for at each use; may throw */
    ProductLicence(Supplier<Optional<LicenseHandler>> handlers, Clock clock) {
        this.handlers = handlers;
        this.clock = clock;
    }

    /**
     * Whether every licence there is has an end, and that has come: Jira may have several, and works while one holds. Where
     * the product says nothing of its licences they hold, so that nobody is kept from his work by a question that failed.
     */
    boolean hasRunOut() {
        Instant now = clock.instant();
        Answer known = last;
        if (known.until().isAfter(now)) {
            return known.runOut();
        }
        Answer asked = new Answer(now.plus(KNOWN), ask(now));
        last = asked;
        return asked.runOut();
    }

    private boolean ask(Instant now) {
        try {
            return handlers.get().filter(handler -> runOut(handler, now)).isPresent();
        } catch (RuntimeException | LinkageError e) {
            unknown.of(e);
            return false;
        }
    }

    private static boolean runOut(LicenseHandler handler, Instant now) {
        Collection<? extends BaseLicenseDetails> licences = handler.getAllProductLicenses();
        return !licences.isEmpty() && licences.stream().allMatch(licence -> runOut(licence, now));
    }

    private static boolean runOut(BaseLicenseDetails licence, Instant now) {
        Date end = licence.getLicenseExpiryDate();
        return end != null && !end.toInstant().isAfter(now);
    }

    /** What the product said. */
    private record Answer(Instant until, boolean runOut) {}
}
