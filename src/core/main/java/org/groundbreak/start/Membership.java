package org.groundbreak.start;

import java.util.OptionalLong;

/**
 * Which epic an issue belongs to.
 *
 * @param epicId Jira's id of the epic; empty when the issue belongs to none
 */
public record Membership(OptionalLong epicId) {

    /** Belongs to no epic. */
    public static final Membership NONE = new Membership(OptionalLong.empty());

    /** Belongs to that epic. */
    public static Membership of(long epicId) {
        return new Membership(OptionalLong.of(epicId));
    }

    /** Whether it is that epic. */
    boolean isOf(long id) {
        return epicId.isPresent() && epicId.getAsLong() == id;
    }
}
