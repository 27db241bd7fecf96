package org.groundbreak.confluence.reviews;

/**
 * Somebody who shall review, too.
 *
 * @param userName the name he signs in with
 * @param perspective name of the {@link org.groundbreak.reviews.Perspective}
 */
public record AdditionRequest(String userName, String perspective) {}
