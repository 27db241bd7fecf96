package org.groundbreak.confluence.meetings;

import org.groundbreak.host.rest.AtMost;
import org.groundbreak.host.rest.Limits;

/**
 * What came of an item of the agenda.
 *
 * @param item its id
 * @param words what was said
 * @param question what becomes of the question: {@code RESOLVED} or {@code CARRIED}; null leaves it as it is
 */
public record ItemRequest(String item, @AtMost(Limits.WORDS) String words, String question) {}
