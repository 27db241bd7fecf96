package org.groundbreak.trail;

/**
 * Somebody as he was known where a trail was taken out.
 *
 * @param userKey the key that the host there had given him
 * @param userName the name he signed in with there
 * @param fullName for people to read
 */
public record TrailPerson(String userKey, String userName, String fullName) {}
