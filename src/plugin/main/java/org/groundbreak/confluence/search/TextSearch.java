package org.groundbreak.confluence.search;

import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.model.pagination.SimplePageRequest;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.groundbreak.confluence.search.TextHits.Extent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one class that asks the host's full-text search, with the rights of whoever is signed in. A host that has none, has
 * another one, or refuses the question is a search that could not be asked (rule A24).
 */
public final class TextSearch {

    private static final Logger LOG = LoggerFactory.getLogger(TextSearch.class);

    private final Supplier<Optional<CQLSearchService>> service;

    /** @param service of the host; may be empty, or throw */
    public TextSearch(Supplier<Optional<CQLSearchService>> service) {
        this.service = service;
    }

    /**
     * The pages that an expression finds, the best ones first. The host is asked once. Never throws.
     *
     * @param cql as {@link PageCql} makes it
     * @param most for how many pages; it may hand out fewer
     */
    public TextHits find(String cql, int most) {
        try {
            return service.get()
                    .map(search -> Asked.read(search, cql, most))
                    .orElseGet(() -> new TextHits(Set.of(), Extent.NOT_ASKED));
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Confluence could not be asked for pages that contain words", e);
            return new TextHits(Set.of(), Extent.NOT_ASKED);
        }
    }

    /**
     * What names types of the host. A class of its own, which is loaded with the first question, so that a host which lacks
     * one of them costs the answer to that question and nothing else.
     */
    private static final class Asked {

        private Asked() {}

        static TextHits read(CQLSearchService search, String cql, int most) {
            PageResponse<Content> pages = search.searchContent(cql, new SimplePageRequest(0, most));
            Set<Long> found = new LinkedHashSet<>();
            pages.getResults().forEach(page -> found.add(page.getId().asLong()));
            return new TextHits(found, pages.hasMore() ? Extent.CUT : Extent.ALL);
        }
    }
}
