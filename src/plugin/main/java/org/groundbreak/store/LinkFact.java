package org.groundbreak.store;

/**
 * Where one link between a spec and an epic stands.
 *
 * @param peer the other product, as our application link calls it
 * @param contentId Confluence's id of the page
 * @param issueId Jira's id of the epic
 * @param version raised whenever the state is another one; at least 1
 * @param state JSON of 450 characters at most: ids, instants, statuses and counts, never titles, texts or persons
 */
public record LinkFact(String peer, long contentId, long issueId, long version, String state) {}
