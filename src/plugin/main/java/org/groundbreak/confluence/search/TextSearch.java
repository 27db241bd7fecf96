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

    /** How many pages are asked for at once. */
    static final int PORTION = 200;

    private static final Logger LOG = LoggerFactory.getLogger(TextSearch.class);

    private final Supplier<Optional<CQLSearchService>> service;

    /** @param service of the host; may be empty, or throw */
    public TextSearch(Supplier<Optional<CQLSearchService>> service) {
        this.service = service;
    }

    /**
     * The pages that an expression finds, the best ones first. Never throws.
     *
     * @param cql as {@link PageCql} makes it
     * @param portions how often the host is asked at most, for 200 pages each time; it may hand out fewer
     */
    public TextHits find(String cql, int portions) {
        try {
            return service.get()
                    .map(search -> Portions.read(search, cql, portions))
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
    private static final class Portions {

        private Portions() {}

        static TextHits read(CQLSearchService search, String cql, int portions) {
            Set<Long> found = new LinkedHashSet<>();
            int start = 0;
            for (int i = 0; i < portions; i++) {
                PageResponse<Content> portion = search.searchContent(cql, new SimplePageRequest(start, PORTION));
                portion.getResults().forEach(page -> found.add(page.getId().asLong()));
                if (!portion.hasMore()) {
                    return new TextHits(found, Extent.ALL);
                }
                if (portion.getResults().isEmpty()) {
                    break;
                }
                start += portion.getResults().size();
            }
            return new TextHits(found, Extent.CUT);
        }
    }
}
