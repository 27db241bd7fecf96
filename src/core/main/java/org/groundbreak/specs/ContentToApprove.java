package org.groundbreak.specs;

import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.ReviewedPage;

/** The page that an approval is about, with everybody who ever changed it. */
public interface ContentToApprove extends ReviewedPage {

    /** Everybody who ever changed the page. */
    Authors authors();

    @Override
    default boolean isOnlyAuthor(PersonNumber person, int version) {
        return authors().isOnly(person, version);
    }
}
