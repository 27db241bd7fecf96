package org.groundbreak.confluence.waiting;

import java.util.Optional;
import org.groundbreak.people.PersonNumber;

/**
 * Somebody who leaves.
 *
 * @param person his number; empty when no log knows him, and then he has nothing to hand over
 * @param name full name, or a sentence where the account is gone
 */
record Leaver(Optional<PersonNumber> person, String name) {}
