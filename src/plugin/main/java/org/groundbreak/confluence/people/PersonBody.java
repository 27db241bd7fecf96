package org.groundbreak.confluence.people;

/**
 * A person in the answers of the REST API.
 *
 * @param name full name, or a sentence when the account is gone
 */
public record PersonBody(String name) {}
