package org.groundbreak.decisions;

import java.util.List;
import java.util.Optional;
import org.groundbreak.people.PersonNumber;

/**
 * Who is named in one role.
 *
 * @param persons those the host knows, each once, by number
 * @param unknown how many more are named whom the host does not know
 */
public record RoleHolders(List<PersonNumber> persons, int unknown) {

    /** Nobody. */
    public static final RoleHolders NOBODY = new RoleHolders(List.of(), 0);

    /** @throws IllegalArgumentException when the count is negative, or one of them is a stranger or the clock */
    public RoleHolders {
        persons = persons.stream().distinct().sorted().toList();
        if (unknown < 0 || persons.contains(PersonNumber.STRANGER) || persons.contains(PersonNumber.CLOCK)) {
            throw new IllegalArgumentException("Not holders of a role");
        }
    }

    /** These persons and nobody else. */
    public static RoleHolders of(PersonNumber... persons) {
        return new RoleHolders(List.of(persons), 0);
    }

    /** The one person who is named; empty when several are, known or not, or nobody is. */
    public Optional<PersonNumber> only() {
        return persons.size() == 1 && unknown == 0 ? Optional.of(persons.get(0)) : Optional.empty();
    }

    /** How many are named. */
    public int count() {
        return persons.size() + unknown;
    }
}
