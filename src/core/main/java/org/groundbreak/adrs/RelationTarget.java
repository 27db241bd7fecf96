package org.groundbreak.adrs;

import java.util.Optional;

/**
 * A page to relate to, as a link of the host names it.
 *
 * @param title of the page
 * @param spaceKey of its space; empty when it is the space of the page that is written
 */
public record RelationTarget(String title, Optional<String> spaceKey) {}
