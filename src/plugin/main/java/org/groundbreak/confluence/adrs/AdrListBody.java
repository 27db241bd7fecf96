package org.groundbreak.confluence.adrs;

import java.util.List;

/**
 * A part of the index as one viewer sees it; body of the REST answer.
 *
 * @param rows sorted as they were asked for
 * @param tags those of records the viewer may see, to choose from; with the first part alone
 * @param after for the next request; null at the end
 * @param sure whether there is more for certain; false when so many pages were looked at that somebody has to ask again
 * @param searchNote what has to be said of the search for words; null when the host was asked and all was looked at
 */
public record AdrListBody(List<AdrBody> rows, List<String> tags, String after, boolean sure, String searchNote) {

    public AdrListBody {
        rows = List.copyOf(rows);
        tags = List.copyOf(tags);
    }
}
