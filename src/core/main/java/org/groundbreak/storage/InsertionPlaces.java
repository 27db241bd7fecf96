package org.groundbreak.storage;

/** Places of a page where something new can be written. */
public final class InsertionPlaces {

    private InsertionPlaces() {}

    /**
     * The place before all that stands in a page: its beginning, or that of the first cell where the page has a layout,
     * since the host allows nothing beside one.
     *
     * @param body the text the document was parsed from
     */
    public static int beginning(StorageDocument document, String body) {
        ElementWalk elements = new ElementWalk(document.tokens(), body);
        for (int i = 0; i < document.tokens().count(); i++) {
            if (elements.isStart(i, "ac:layout-cell") && !elements.isSelfClosed(elements.whole(i))) {
                return elements.inside(i).start();
            }
            boolean layout = elements.isStart(i, "ac:layout") || elements.isStart(i, "ac:layout-section");
            if (elements.isStart(i) && !layout && !elements.isStart(i, "ac:layout-cell")) {
                return 0;
            }
        }
        return 0;
    }
}
