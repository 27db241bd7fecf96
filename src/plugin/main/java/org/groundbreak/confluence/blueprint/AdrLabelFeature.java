package org.groundbreak.confluence.blueprint;

import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.event.api.EventPublisher;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.groundbreak.confluence.adrs.AdrLabel;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.host.Feature;
import org.groundbreak.host.HealthLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records that are made with the blueprint carry the label of their space (rule A31). */
public final class AdrLabelFeature implements Feature {

    private static final Logger LOG = LoggerFactory.getLogger(AdrLabelFeature.class);

    private final EventPublisher publisher;
    private final AdrLabel label;
    private Optional<Object> listener = Optional.empty();

    /**
     * @param labels the host's, where it hands them out
     * @param readOnly whether nothing may be written now
     */
    public AdrLabelFeature(
            EventPublisher publisher,
            SettingsReader settings,
            Supplier<Optional<LabelManager>> labels,
            BooleanSupplier readOnly) {
        this.publisher = publisher;
        this.label = new AdrLabel(settings, labels, readOnly);
    }

    /** Of these events no plugin of today is seen importing the package: without them records are found by their macro. */
    @Override
    public void start() {
        try {
            Object made = new BlueprintListener(label::give);
            publisher.register(made);
            listener = Optional.of(made);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Confluence does not tell us of its blueprints; new records lack the label of their space", e);
        }
    }

    @Override
    public void stop() {
        listener.ifPresent(publisher::unregister);
        listener = Optional.empty();
    }

    @Override
    public List<HealthLine> health() {
        return List.of();
    }
}
