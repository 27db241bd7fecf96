package org.groundbreak.link;

import org.groundbreak.facts.Fact;
import org.groundbreak.facts.LinkKey;

/**
 * What the other product has told us of a link.
 *
 * @param link which one
 * @param fact what was told last
 */
public record Told<F extends Fact>(LinkKey link, F fact) {}
