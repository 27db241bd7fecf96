package org.groundbreak.link;

/**
 * An epic as its Jira tells it to a person who may browse it.
 *
 * @param issueId Jira's number of it
 * @param key its key now
 * @param title its summary
 */
public record EpicTitle(long issueId, String key, String title) {}
