package org.groundbreak.sandbox.confluence.content;

/**
 * A space.
 *
 * @param homeId content id of its home page
 */
public record SpaceRecord(long id, String key, String name, long homeId) {}
