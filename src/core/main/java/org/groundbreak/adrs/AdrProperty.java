package org.groundbreak.adrs;

import org.groundbreak.storage.PropertyCell;

/**
 * A field as it stands in a page.
 *
 * @param field which one
 * @param name how the page calls it
 * @param cell what it says
 */
record AdrProperty(AdrField field, String name, PropertyCell cell) {}
