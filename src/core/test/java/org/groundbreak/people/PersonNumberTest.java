package org.groundbreak.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PersonNumberTest {

    @Test
    void givenANumberBelowOneThenItIsNoPerson() {
        assertEquals(1, new PersonNumber(1).value());
        assertThrows(IllegalArgumentException.class, () -> new PersonNumber(-1));
        assertThrows(IllegalArgumentException.class, () -> PersonNumber.parse("0"));
        assertThrows(IllegalArgumentException.class, () -> PersonNumber.parse("nobody"));
    }

    @Test
    void givenANumberWhenWrittenAndReadThenItIsTheSame() {
        PersonNumber person = new PersonNumber(4711);

        assertEquals(person, PersonNumber.parse(person.toString()));
        assertTrue(person.compareTo(new PersonNumber(4712)) < 0);
    }
}
