package org.groundbreak.host;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks once, at start, whether the host still has every type that our features were compiled against. A feature that
 * misses one is switched off alone, and the health page says which type is missing; all others work on.
 */
public final class HostCheck {

    private static final Logger LOG = LoggerFactory.getLogger(HostCheck.class);

    private final List<MissingType> missing;
    private final Set<String> known;
    private final Set<String> switchedOff = new LinkedHashSet<>();

    private HostCheck(Set<String> known, List<MissingType> missing) {
        this.known = Set.copyOf(known);
        this.missing = List.copyOf(missing);
        missing.forEach(type -> switchedOff.add(type.feature()));
    }

    /** Loads every listed type through the given loader, without initialising it. */
    public static HostCheck run(HostTypes types, ClassLoader loader) {
        List<MissingType> missing = new ArrayList<>();
        for (String feature : types.features()) {
            for (String type : types.byFeature().get(feature)) {
                if (!loads(type, loader)) {
                    missing.add(new MissingType(feature, type));
                    LOG.warn("This product has no {}: the feature '{}' is switched off", type, feature);
                }
            }
        }
        return new HostCheck(types.byFeature().keySet(), missing);
    }

    private static boolean loads(String type, ClassLoader loader) {
        try {
            Class.forName(type, false, loader);
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /**
     * Whether every type that this feature needs is there.
     *
     * @throws IllegalStateException when the list does not name it: nobody knows then what it needs
     */
    public boolean has(String feature) {
        if (!known.contains(feature)) {
            throw new IllegalStateException("No list of host types names " + feature);
        }
        return !switchedOff.contains(feature);
    }

    /** What is missing, by feature. */
    public List<MissingType> missing() {
        return missing;
    }
}
