package org.groundbreak.confluence.lists;

import java.util.List;

/**
 * A part of a list as one viewer sees it; body of the REST answer.
 *
 * @param kind code of the kind
 * @param specs whether these are specs, with status, driver and epics
 * @param rows the last changed first
 * @param after for the next request; null at the end
 * @param sure whether there is more for certain; false when so many pages were looked at that somebody has to ask again
 */
public record ListBody(String kind, boolean specs, List<ListRow> rows, String after, boolean sure) {

    public ListBody {
        rows = List.copyOf(rows);
    }
}
