package org.groundbreak.confluence.panel;

/**
 * Who shall approve, or drive.
 *
 * @param userName the name he signs in with
 */
public record NamingRequest(String userName) {}
