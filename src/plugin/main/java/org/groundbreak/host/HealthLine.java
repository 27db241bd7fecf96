package org.groundbreak.host;

/**
 * One line of the health page, both sides already in the reader's language.
 *
 * @param name what it is
 * @param value how it stands
 */
public record HealthLine(String name, String value) {

    /** A line with a number as it is, without signs between its digits. */
    public static HealthLine of(String name, long number) {
        return new HealthLine(name, Long.toString(number));
    }
}
