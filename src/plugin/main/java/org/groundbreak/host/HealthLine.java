package org.groundbreak.host;

/**
 * One line of the health page, both sides already in the reader's language.
 *
 * @param group which heading it stands under
 * @param name what it is
 * @param value how it stands
 */
public record HealthLine(Group group, String name, String value) {

    /** The headings of the health page, in order. */
    public enum Group {
        /** What runs here. */
        PRODUCT,
        /** With whom this product is paired. */
        PEER,
        /** What the two tell each other. */
        FACTS,
        /** What waits and what was left out in the background. */
        WORK
    }

    /** A line on what goes on in the background. */
    public HealthLine(String name, String value) {
        this(Group.WORK, name, value);
    }

    /** The same with a number as it is, without signs between its digits. */
    public static HealthLine of(String name, long number) {
        return new HealthLine(name, Long.toString(number));
    }
}
