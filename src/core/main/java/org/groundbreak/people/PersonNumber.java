package org.groundbreak.people;

/**
 * A person as the domain knows one: a number, and nothing else. The store maps it to the host's user key, so
 * that anonymising somebody changes that one row and no event.
 *
 * @param value at least 1; 0 is {@link #CLOCK}
 */
public record PersonNumber(long value) implements Comparable<PersonNumber> {

    /**
     * Somebody who has no number yet, and so is nobody that any log knows. Only to ask what would be decided: no event may
     * be his.
     */
    public static final PersonNumber STRANGER = new PersonNumber(Long.MAX_VALUE);

    /** Nobody: what happened by itself, or was done by somebody who had not signed in. Never a part of an event's data. */
    public static final PersonNumber CLOCK = new PersonNumber(0);

    /** @throws IllegalArgumentException when the number is negative */
    public PersonNumber {
        if (value < 0) {
            throw new IllegalArgumentException("No person has number " + value);
        }
    }

    /** Reads what {@link #toString()} wrote of a person. @throws IllegalArgumentException for anything else */
    public static PersonNumber parse(String text) {
        PersonNumber person = new PersonNumber(Long.parseLong(text));
        if (person.equals(CLOCK)) {
            throw new IllegalArgumentException("The clock is no person");
        }
        return person;
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
