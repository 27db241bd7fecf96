package org.groundbreak.host;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.host.rest.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The features of one app, in the order in which they were added. A later one may be built of earlier ones. One that
 * misses a type of this version of the host is off, known before or found when it is made, and with it those that are built
 * of it; all others work.
 */
public final class FeatureList {

    private static final Logger LOG = LoggerFactory.getLogger(FeatureList.class);
    private static final int UNAVAILABLE = 503;
    private static final String ROOT = "org.groundbreak.";

    private final HostCheck check;
    private final ErrorLog errors;
    private final Map<Class<?>, Feature> on = new LinkedHashMap<>();

    /** @param errors what cannot be started or stopped is noted there */
    public FeatureList(HostCheck check, ErrorLog errors) {
        this.check = check;
        this.errors = errors;
    }

    /** Builds a feature, unless it has to stay off. Its package is its name in the lists of host types. */
    public <F extends Feature> void add(Class<F> type, Supplier<F> maker) {
        add(type.getPackageName().substring(ROOT.length()), type, maker);
    }

    /** @throws IllegalStateException when no list has that name */
    <F extends Feature> void add(String name, Class<F> type, Supplier<F> maker) {
        if (!check.has(name)) {
            return;
        }
        try {
            on.put(type, maker.get());
        } catch (FeatureOff e) {
            LOG.warn("The feature '{}' is switched off with one that it needs", name);
        } catch (LinkageError e) {
            LOG.error(
                    "The feature '{}' is switched off, noted under {}",
                    name,
                    errors.note(ErrorKind.FEATURE, name, e),
                    e);
        }
    }

    /**
     * A feature.
     *
     * @throws Problem 503 when it is off
     */
    public <F extends Feature> F get(Class<F> type) {
        return find(type).orElseThrow(FeatureOff::new);
    }

    /** A feature; empty when it is off. */
    public <F extends Feature> Optional<F> find(Class<F> type) {
        return Optional.ofNullable(on.get(type)).map(type::cast);
    }

    /** Starts all; one that fails keeps no other from starting. */
    public void start() {
        on.values().forEach(feature -> attempt(feature, Feature::start));
    }

    /** Stops all, the last one first. */
    public void stop() {
        List<Feature> reversed = new ArrayList<>(on.values());
        Collections.reverse(reversed);
        reversed.forEach(feature -> attempt(feature, Feature::stop));
    }

    /** What the health page says of all of them. */
    public List<HealthLine> health() {
        return on.values().stream()
                .flatMap(feature -> feature.health().stream())
                .toList();
    }

    private void attempt(Feature feature, Consumer<Feature> action) {
        try {
            action.accept(feature);
        } catch (RuntimeException | LinkageError e) {
            String name = feature.getClass().getSimpleName();
            LOG.error(
                    "{} could not be started or stopped, noted under {}",
                    name,
                    errors.note(ErrorKind.FEATURE, name, e),
                    e);
        }
    }

    private static final class FeatureOff extends Problem {

        private static final long serialVersionUID = 1L;

        FeatureOff() {
            super(UNAVAILABLE, "feature-off");
        }
    }
}
