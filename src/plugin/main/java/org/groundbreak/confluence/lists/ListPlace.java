package org.groundbreak.confluence.lists;

/**
 * From where a list goes on for one viewer.
 *
 * @param shown behind the last page that he was shown; no secret
 * @param lookedAt behind the last page that was looked at, which may be hidden from him
 */
public record ListPlace(ListCursor shown, ListCursor lookedAt) {

    /** Before everything. */
    public static final ListPlace START = behind(ListCursor.START);

    /** Behind a page that was shown. */
    static ListPlace behind(ListCursor shown) {
        return new ListPlace(shown, shown);
    }
}
