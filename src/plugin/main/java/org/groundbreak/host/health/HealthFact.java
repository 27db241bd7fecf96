package org.groundbreak.host.health;

/**
 * One line of the health page, both sides already in the reader's language.
 *
 * @param name what it is
 * @param value how it stands
 */
public record HealthFact(String name, String value) {}
