package org.groundbreak.confluence.lists;

import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.host.rest.Seal;

/**
 * Writes places of lists into answers and reads them back. Rule N1: what is handed out names no page that was not shown.
 * Where it goes on behind a page that may be hidden, that place is sealed. What cannot be opened, since the plugin was
 * started again or another node answers, costs a look at the same pages again and nothing else.
 */
public final class PlaceText {

    private static final String SEALED = "\\.";

    private final Seal seal;

    public PlaceText(Seal seal) {
        this.seal = seal;
    }

    /** For the next request. */
    public String of(ListPlace place) {
        String shown = place.shown().text();
        return place.lookedAt().equals(place.shown())
                ? shown
                : shown + "." + seal.close(place.lookedAt().evenText());
    }

    /**
     * What {@link #of} has written.
     *
     * @param text null or empty for the start
     * @throws Problem 400 {@code bad-cursor} for anything else
     */
    public ListPlace parse(String text) {
        String[] parts = Limits.name(text == null ? "" : text).split(SEALED, 2);
        ListCursor shown = ListCursor.parse(parts[0]);
        return parts.length < 2
                ? ListPlace.behind(shown)
                : new ListPlace(
                        shown, seal.open(parts[1]).map(ListCursor::parse).orElse(shown));
    }
}
