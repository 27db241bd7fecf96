package org.groundbreak.sandbox.jira.store;

/** A project by id, key and name. */
public record ProjectRow(long id, String key, String name) {}
