package org.groundbreak.confluence.reviews;

import org.groundbreak.confluence.people.PersonBody;

/**
 * A reviewer of a round, for one viewer.
 *
 * @param person who
 * @param userName the name he signs in with; null when the account is gone
 * @param number stands for him where he has no user name any more
 * @param perspective name of the {@link org.groundbreak.reviews.Perspective}
 * @param perspectiveText in the viewer's language
 * @param mine whether it is the viewer
 * @param takenOn whether he has said that he will review
 * @param asked how many questions of his there are
 * @param verdict his verdict; null while he has given none
 * @param problem why he cannot review, as a sentence; null when nothing is in his way
 * @param mayReplace whether the viewer may put somebody else in his place
 */
public record ReviewerBody(
        PersonBody person,
        String userName,
        long number,
        String perspective,
        String perspectiveText,
        boolean mine,
        boolean takenOn,
        int asked,
        VerdictBody verdict,
        String problem,
        boolean mayReplace) {}
