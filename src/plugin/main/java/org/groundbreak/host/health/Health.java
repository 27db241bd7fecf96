package org.groundbreak.host.health;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.ApplicationProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.HealthLine.Group;
import org.groundbreak.host.HostCheck;
import org.groundbreak.host.PluginVersion;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.words.Words;

/** Gathers what the health page shows. Reading it changes nothing. */
public final class Health {

    private final ApplicationProperties properties;
    private final ActiveObjects activeObjects;
    private final HostCheck hostCheck;
    private final Words words;
    private final Supplier<List<HealthLine>> facts;
    private final Supplier<PairingForm> pairing;
    private final BooleanSupplier rebuilt;
    private final ErrorLog errors;

    /**
     * @param facts the product's own lines, asked for at each view
     * @param pairing asked for at each view
     * @param rebuilt whether this product has rows that can be made anew
     * @param errors of this node
     */
    public Health(
            ApplicationProperties properties,
            ActiveObjects activeObjects,
            HostCheck hostCheck,
            Words words,
            Supplier<List<HealthLine>> facts,
            Supplier<PairingForm> pairing,
            BooleanSupplier rebuilt,
            ErrorLog errors) {
        this.properties = properties;
        this.activeObjects = activeObjects;
        this.hostCheck = hostCheck;
        this.words = words;
        this.facts = facts;
        this.pairing = pairing;
        this.rebuilt = rebuilt;
        this.errors = errors;
    }

    /** How things stand now. */
    public HealthView view() {
        List<HealthLine> lines = new ArrayList<>(product());
        lines.addAll(facts.get());
        List<HealthPart> parts = Stream.of(Group.values())
                .map(group -> part(group, lines))
                .filter(part -> part.peer() || !part.lines().isEmpty())
                .toList();
        return new HealthView(
                hostCheck.missing(), parts, pairing.get(), rebuilt.getAsBoolean(), ErrorsPart.of(errors, words));
    }

    private HealthPart part(Group group, List<HealthLine> lines) {
        return new HealthPart(
                words.text("health.group." + group),
                group == Group.PEER,
                lines.stream().filter(line -> line.group() == group).toList());
    }

    private List<HealthLine> product() {
        return List.of(
                new HealthLine(Group.PRODUCT, words.text("health.version"), PluginVersion.get()),
                new HealthLine(Group.PRODUCT, words.text("health.product"), properties.getDisplayName()),
                new HealthLine(Group.PRODUCT, words.text("health.database"), database()));
    }

    private String database() {
        return activeObjects.moduleMetaData().isInitialized()
                ? activeObjects.moduleMetaData().getDatabaseType().name()
                : words.text("health.database.not-ready");
    }
}
