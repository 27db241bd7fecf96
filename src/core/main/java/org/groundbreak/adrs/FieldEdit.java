package org.groundbreak.adrs;

import org.groundbreak.storage.BodySpan;

/**
 * What has to be written where, so that a page says something else in one field and nothing else of it changes.
 *
 * @param span what it takes the place of, in the body that was read; may be a place between two characters
 * @param markup storage format
 */
public record FieldEdit(BodySpan span, String markup) {}
