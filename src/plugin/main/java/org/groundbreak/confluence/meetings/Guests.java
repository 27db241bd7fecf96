package org.groundbreak.confluence.meetings;

import java.util.List;

/**
 * Who takes part in a meeting, as those who are invited together may know of each other.
 *
 * @param organizer the driver
 * @param organizerComes whether he can be invited himself
 * @param others who else is invited: who is active, has an address, and may view the page
 */
record Guests(Party organizer, boolean organizerComes, List<Party> others) {

    Guests {
        others = List.copyOf(others);
    }
}
