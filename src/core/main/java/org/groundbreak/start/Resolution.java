package org.groundbreak.start;

/**
 * With what an issue was closed.
 *
 * @param id Jira's id of the resolution; empty for an issue that is not resolved
 * @param name its name, by which the settings speak of it; empty for an issue that is not resolved
 */
public record Resolution(String id, String name) {

    /** Not resolved. */
    public static final Resolution NONE = new Resolution("", "");
}
