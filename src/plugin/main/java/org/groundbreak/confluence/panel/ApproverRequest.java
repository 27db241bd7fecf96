package org.groundbreak.confluence.panel;

/**
 * Who shall approve.
 *
 * @param userName the name he signs in with
 */
public record ApproverRequest(String userName) {}
