package org.groundbreak.host;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.groundbreak.host.rest.Problem;

/**
 * A part of the product that is off alone when this version of the host misses a type it needs.
 *
 * @param <T> what the part is made of
 */
public final class Feature<T> {

    private static final int UNAVAILABLE = 503;

    private final T made;

    private Feature(T made) {
        this.made = made;
    }

    /** Makes the part, unless the check says that it has to stay off. */
    public static <T> Feature<T> of(String name, HostCheck check, Supplier<T> maker) {
        return new Feature<>(check.has(name) ? maker.get() : null);
    }

    /**
     * What the part is made of.
     *
     * @throws Problem 503 when it is off
     */
    public T get() {
        if (made == null) {
            throw new Problem(UNAVAILABLE, "feature-off");
        }
        return made;
    }

    /** Does something with the part when it is on. */
    public void ifOn(Consumer<T> action) {
        Optional.ofNullable(made).ifPresent(action);
    }
}
