package org.groundbreak.people;

/**
 * A person as the domain knows one: a positive number, and nothing else. The store maps it to the host's user key, so
 * that anonymising somebody changes that one row and no event.
 *
 * @param value at least 1
 */
public record PersonNumber(long value) implements Comparable<PersonNumber> {

    /**
     * Somebody who has no number yet, and so is nobody that any log knows. Only to ask what would be decided: no event may
     * be his.
     */
    public static final PersonNumber STRANGER = new PersonNumber(Long.MAX_VALUE);

    /** @throws IllegalArgumentException when the number is not positive */
    public PersonNumber {
        if (value < 1) {
            throw new IllegalArgumentException("A person number is positive, not " + value);
        }
    }

    /** Reads what {@link #toString()} wrote. @throws IllegalArgumentException for anything else */
    public static PersonNumber parse(String text) {
        return new PersonNumber(Long.parseLong(text));
    }

    @Override
    public int compareTo(PersonNumber other) {
        return Long.compare(value, other.value);
    }

    /** The decimal number, as it stands in an event's data. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
