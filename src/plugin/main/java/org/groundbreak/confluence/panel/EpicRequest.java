package org.groundbreak.confluence.panel;

/**
 * An epic to link.
 *
 * @param key its key, for example ABC-1
 */
public record EpicRequest(String key) {}
