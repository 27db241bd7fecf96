package org.groundbreak.sandbox.jira.store;

/** A status; the category is one of {@code new, indeterminate, done, undefined}. */
public record StatusRow(String id, String name, String category) {}
