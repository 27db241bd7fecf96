package org.groundbreak.confluence.people;

/**
 * Somebody who may be meant as the approver.
 *
 * @param userName the name he signs in with
 * @param name his full name
 * @param mayView whether he may view what he is to approve
 * @param reason why he cannot be named, in the viewer's language; null when he may view it
 */
public record Candidate(String userName, String name, boolean mayView, String reason) {}
