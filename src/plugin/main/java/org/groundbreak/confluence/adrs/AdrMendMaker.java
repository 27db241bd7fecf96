package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import java.util.function.Predicate;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrIndex;
import org.groundbreak.adrs.FieldWriter;
import org.groundbreak.adrs.Language;
import org.groundbreak.storage.StorageFormatException;
import org.groundbreak.words.Words;

/** Says what whoever may edit the page of an ADR mends by one press (rule A23). Reading only. */
final class AdrMendMaker {

    private final PageLinks links;
    private final Words words;

    AdrMendMaker(PageLinks links, Words words) {
        this.links = links;
        this.words = words;
    }

    /**
     * Nothing where the page cannot be read.
     *
     * @param page as it is published now, which the viewer may edit
     * @param seen which others he may see
     * @param mayEdit which of those he may edit
     */
    AdrMends of(Page page, AdrIndex index, AdrEntry entry, VisiblePages seen, Predicate<Page> mayEdit) {
        try {
            return new PageMends(
                    page,
                    index,
                    entry,
                    id -> index.has(id) ? seen.of(index.entry(id)) : seen.page(id),
                    mayEdit,
                    FieldWriter.of(page.getBodyAsString(), Language.ENGLISH),
                    links,
                    words);
        } catch (StorageFormatException e) {
            return AdrMends.NONE;
        }
    }
}
