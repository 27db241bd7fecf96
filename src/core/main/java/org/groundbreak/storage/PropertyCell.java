package org.groundbreak.storage;

import java.util.List;

/**
 * A cell of a Page Properties table.
 *
 * @param heading whether it is a {@code th}
 * @param parts what a reader sees in it
 * @param whole the cell with its tags, in the original body
 * @param value what stands in it, less the paragraphs, the bold and the markers of comments around the whole of it
 * @param end where to write behind what stands in it
 * @param selfClosed whether it is one tag, so that it has to become two before something can stand in it
 */
public record PropertyCell(
        boolean heading, List<CellPart> parts, BodySpan whole, BodySpan value, CellEnd end, boolean selfClosed) {

    public PropertyCell {
        parts = List.copyOf(parts);
    }

    /** Its words, lines separated by {@code \n}; empty when a reader sees none. */
    public String words() {
        return PartsReader.words(parts);
    }

    /** Whether a reader sees nothing in it. */
    public boolean isBlank() {
        return words().isEmpty() && parts.stream().allMatch(part -> part instanceof CellPart.Words);
    }

    /** The links to pages in it, in order. */
    public List<CellPart.PageLink> links() {
        return parts.stream()
                .filter(CellPart.PageLink.class::isInstance)
                .map(CellPart.PageLink.class::cast)
                .toList();
    }

    /**
     * Where to write behind what stands in a cell.
     *
     * @param offset in the original body, in UTF-16 units
     * @param list whether that is the end of a list, so that a new item has to be written
     */
    public record CellEnd(int offset, boolean list) {}
}
