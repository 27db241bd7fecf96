package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.PageRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.model.pagination.SimplePageRequest;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import java.util.List;
import java.util.regex.Pattern;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentStore;
import org.groundbreak.sandbox.confluence.content.LabelStore;
import org.groundbreak.sandbox.confluence.services.PageQuery.Indexed;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.NotModelled;

/** The search of plugins: current pages that the current user may view, the newest first. */
final class SandboxSearch implements CQLSearchService {
    private static final int MOST_AT_ONCE = 100;
    private static final Pattern UNINDEXED = Pattern.compile(
            "<ac:(parameter|placeholder)\\b[^>]*(?<!/)>.*?</ac:\\1>|<!\\[CDATA\\[|\\]\\]>|<[^>]*>|&[a-z]+;",
            Pattern.DOTALL);

    private final ContentStore store;
    private final LabelStore labels;
    private final Rights rights;

    SandboxSearch(ContentStore store, LabelStore labels, Rights rights) {
        this.store = store;
        this.labels = labels;
        this.rights = rights;
    }

    @Override
    public PageResponse<Content> searchContent(String cql, PageRequest wanted, Expansion... expansions) {
        if (expansions.length > 0 || !(wanted instanceof SimplePageRequest part)) {
            throw new NotModelled("search with expansions");
        }
        PageQuery query = PageQuery.parse(cql);
        List<Content> found = store.spaces().stream()
                .flatMap(space -> store.pages(space).stream())
                .filter(page -> query.where().test(indexed(page)))
                .filter(page -> rights.mayView(CurrentAccount.get(), page))
                .sorted((one, other) -> Long.compare(other.id(), one.id()))
                .skip(part.getStart())
                .map(page -> new Content(new ContentId(page.id())))
                .toList();
        int most = Math.min(part.getLimit(), MOST_AT_ONCE);
        return new Portion(found.stream().limit(most).toList(), found.size() > most);
    }

    private Indexed indexed(ContentRecord page) {
        List<String> names = labels.labels(page.id());
        String text =
                page.title() + ' ' + UNINDEXED.matcher(page.body()).replaceAll(" ") + ' ' + String.join(" ", names);
        return new Indexed(page, names, text);
    }

    private record Portion(List<Content> getResults, boolean hasMore) implements PageResponse<Content> {}
}
