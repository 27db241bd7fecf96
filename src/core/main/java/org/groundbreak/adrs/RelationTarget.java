package org.groundbreak.adrs;

import java.util.Optional;
import java.util.function.Predicate;
import org.groundbreak.storage.CellPart.PageLink;

/**
 * A page to relate to, as a link of the host names it.
 *
 * @param title of the page
 * @param spaceKey of its space; empty when it is the space of the page that is written
 * @param leadsThere whether a link that is written in another way leads there, too, as one with an id does; the host knows
 */
public record RelationTarget(String title, Optional<String> spaceKey, Predicate<PageLink> leadsThere) {

    /** One that is known by its title alone. */
    RelationTarget(String title, Optional<String> spaceKey) {
        this(title, spaceKey, link -> false);
    }

    /** Whether a link leads there. */
    boolean isNamedBy(PageLink link) {
        boolean alike = link.title().filter(title::equals).isPresent()
                && link.spaceKey().equals(spaceKey);
        return alike || leadsThere.test(link);
    }
}
