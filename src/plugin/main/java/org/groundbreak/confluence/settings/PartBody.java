package org.groundbreak.confluence.settings;

import java.util.Map;

/**
 * Settings that are kept together.
 *
 * @param version counts how often they were saved; whoever saves says which one he has seen
 * @param own what was said here, by {@link Setting#field}: null where it is inherited, an empty text for none
 * @param inherited what holds where nothing is said here
 */
record PartBody(long version, Map<String, Object> own, Map<String, Object> inherited) {}
