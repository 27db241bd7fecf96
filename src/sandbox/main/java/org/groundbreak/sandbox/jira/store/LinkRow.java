package org.groundbreak.sandbox.jira.store;

/** A link between two issues; the style is null for link types that an administrator made. */
public record LinkRow(long id, long typeId, String style, long sourceId, long destinationId) {}
