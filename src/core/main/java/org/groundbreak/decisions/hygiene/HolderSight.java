package org.groundbreak.decisions.hygiene;

import java.util.Optional;
import org.groundbreak.people.PersonNumber;

/**
 * Somebody who is named in a role, as the host sees him.
 *
 * @param shown his name, or what the page calls him when the host does not know him
 * @param person who he is; empty when the host does not know him
 * @param active whether he can still sign in
 * @param mayView whether he may view the page
 * @param technical whether he belongs to the space's technical group
 * @param asked whether the host was asked who he is; of whom it was not, nothing is said to be wrong
 */
public record HolderSight(
        String shown,
        Optional<PersonNumber> person,
        boolean active,
        boolean mayView,
        boolean technical,
        boolean asked) {

    /** Somebody the host knows. */
    public static HolderSight known(
            String shown, PersonNumber person, boolean active, boolean mayView, boolean technical) {
        return new HolderSight(shown, Optional.of(person), active, mayView, technical, true);
    }

    /** Somebody the host does not know. @param shown as the page has it */
    public static HolderSight unknown(String shown) {
        return new HolderSight(shown, Optional.empty(), false, false, false, true);
    }

    /** Somebody about whom the host was not asked, since so many are named. @param shown as the page has it */
    public static HolderSight unasked(String shown) {
        return new HolderSight(shown, Optional.empty(), true, true, false, false);
    }
}
