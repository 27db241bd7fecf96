package org.groundbreak.confluence.search;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.PageRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A full-text search of the host that finds what a test says, and keeps what it was asked. */
public final class TestTextSearch {

    private final CQLSearchService service = mock(CQLSearchService.class);
    private final Map<String, List<Long>> found = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private int portion = Integer.MAX_VALUE;
    private boolean there = true;

    public TestTextSearch() {
        when(service.searchContent(anyString(), any(PageRequest.class)))
                .thenAnswer(call -> answer(call.getArgument(0)));
    }

    /** What to hand to the class that asks. */
    public Optional<CQLSearchService> service() {
        return there ? Optional.of(service) : Optional.empty();
    }

    /** For a question with these words in it. */
    public void finds(String words, Long... contentIds) {
        found.put(words, List.of(contentIds));
    }

    /** Hands out no more than so many at once. */
    public void handsOut(int most) {
        portion = most;
    }

    /** Is not there from now on. */
    public void vanish() {
        there = false;
    }

    /** Refuses whatever it is asked from now on. */
    public void refuse() {
        when(service.searchContent(anyString(), any(PageRequest.class)))
                .thenThrow(new IllegalStateException("no index"));
    }

    /** What it was asked, in order. */
    public List<String> asked() {
        return asked;
    }

    private PageResponse<Content> answer(String cql) {
        int before = (int) asked.stream().filter(cql::equals).count();
        asked.add(cql);
        List<Long> all = found.entrySet().stream()
                .filter(entry -> cql.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        int portions = portion == 0 ? 1 : Math.max(1, (int) Math.ceil((double) all.size() / portion));
        int from = Math.min((before % portions) * portion, all.size());
        int to = (int) Math.min((long) from + portion, all.size());
        List<Content> results =
                all.subList(from, to).stream().map(TestTextSearch::page).toList();
        @SuppressWarnings("unchecked")
        PageResponse<Content> response = mock(PageResponse.class);
        when(response.getResults()).thenReturn(results);
        when(response.hasMore()).thenReturn(to < all.size());
        return response;
    }

    private static Content page(long contentId) {
        ContentId id = mock(ContentId.class);
        when(id.asLong()).thenReturn(contentId);
        Content page = mock(Content.class);
        when(page.getId()).thenReturn(id);
        return page;
    }
}
