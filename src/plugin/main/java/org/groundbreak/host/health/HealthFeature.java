package org.groundbreak.host.health;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.ApplicationProperties;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.groundbreak.host.Feature;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.HostCheck;
import org.groundbreak.host.SharedParts;

/** The health page, the same in both products. To be added last, so that it has the lines of all others. */
public final class HealthFeature implements Feature {

    private final SharedParts parts;
    private final HealthPage page;

    /**
     * @param lines of all features, asked for at each view
     * @param pairing asked for at each view
     * @param rebuilt whether this product has rows that can be made anew; asked at each view
     * @param script key of the web resource with the page's script, which is another in each product
     */
    public HealthFeature(
            SharedParts parts,
            AdminGate gate,
            ApplicationProperties properties,
            ActiveObjects activeObjects,
            HostCheck hostCheck,
            Supplier<List<HealthLine>> lines,
            Supplier<PairingForm> pairing,
            BooleanSupplier rebuilt,
            String script) {
        this.parts = parts;
        Health health = new Health(
                properties, activeObjects, hostCheck, parts.words(), lines, pairing, rebuilt, parts.errors());
        this.page = new HealthPage(gate, health, parts.templates(), parts.scripts(), script);
    }

    @Override
    public List<HealthLine> health() {
        return List.of(HealthLine.of(
                parts.words().text("health.jobs-missing"), parts.jobs().notScheduled()));
    }

    /** For the servlet of each product. */
    public HealthPage page() {
        return page;
    }
}
