package org.groundbreak.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundbreak.storage.CellPart.PageLink;

/**
 * Rule F21: the links of a whole page to other pages, wherever they stand, tables of Page Properties included. What a reader
 * does not see, as instructions of a template or what is struck out, has none. Reading takes time in proportion to the length
 * of the body.
 */
public final class PageLinkReader {

    private PageLinkReader() {}

    /**
     * The links in document order, those that lead to the same place once.
     *
     * @param body the text the document was parsed from
     * @param most how many of them; the first ones
     */
    public static List<PageLink> read(StorageDocument document, String body, int most) {
        ElementWalk elements = new ElementWalk(document.tokens(), body);
        Map<PageLink, PageLink> links = new LinkedHashMap<>();
        for (int i = 0; i < elements.tokens().count() && links.size() < most; i++) {
            if (!elements.isStart(i)) {
                continue;
            }
            String name = elements.tokens().name(i).text();
            if (name.equals("ac:link") || name.equals("a")) {
                PartsReader.parts(elements, i, elements.end(i) + 1).stream()
                        .filter(PageLink.class::isInstance)
                        .map(PageLink.class::cast)
                        .filter(PageLink::hasTarget)
                        .forEach(link -> links.putIfAbsent(bare(link), link));
                i = elements.end(i);
            } else if (PartsReader.isUnseen(name)) {
                i = elements.end(i);
            }
        }
        return List.copyOf(links.values());
    }

    /** Where it leads, whatever is shown. */
    private static PageLink bare(PageLink link) {
        return new PageLink(link.title(), link.spaceKey(), link.contentId(), link.address(), "");
    }
}
