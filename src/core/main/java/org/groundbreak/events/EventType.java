package org.groundbreak.events;

import java.util.regex.Pattern;

/**
 * The name of what happened. A name that was written once is fixed for ever: it stands in every database and in every
 * exported trail.
 *
 * @param name 2 to 40 upper-case letters, digits and underscores, a letter first
 */
public record EventType(String name) {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    /** @throws IllegalArgumentException when the name is not as described */
    public EventType {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name for an event type: " + name);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
