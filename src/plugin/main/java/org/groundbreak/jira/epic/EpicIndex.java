package org.groundbreak.jira.epic;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.jql.builder.JqlClauseBuilder;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.order.SortOrder;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.host.OptionalService;
import org.groundbreak.host.rest.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira's own search, asked for epics. The only class that touches its types; one that is missing is a LinkageError. */
final class EpicIndex {

    private static final Logger LOG = LoggerFactory.getLogger(EpicIndex.class);

    /** So many of a project are looked through for a key that is not finished. */
    private static final int MOST_OF_PROJECT = 200;

    private final Supplier<Optional<SearchService>> jira;

    EpicIndex() {
        this(() -> OptionalService.find(SearchService.class));
    }

    /** @param jira empty where this Jira does not hand it out */
    EpicIndex(Supplier<Optional<SearchService>> jira) {
        this.jira = jira;
    }

    /**
     * Ids of epics that the viewer may browse as far as the index knows, newest first.
     *
     * @param epicName number of the field that only epics have
     * @param open whether resolved ones are left out
     * @param most so many at most, more only where a key is not finished
     * @throws Problem 502 where Jira cannot search
     */
    List<Long> newest(ApplicationUser viewer, SoughtEpic sought, long epicName, boolean open, int most) {
        PagerFilter<Issue> pager = new PagerFilter<>(sought.key().isPresent() ? MOST_OF_PROJECT : most);
        SearchService search = jira.get().orElseThrow(() -> Problem.badGateway("search-failed"));
        try {
            return search.search(viewer, query(sought, epicName, open), pager).getResults().stream()
                    .filter(issue -> sought.fits(issue.getKey()))
                    .map(Issue::getId)
                    .toList();
        } catch (SearchException e) {
            LOG.error("Jira could not search for epics", e);
            throw Problem.badGateway("search-failed");
        }
    }

    /** Never text that Jira would have to parse: the words are values of clauses, and hold no character of its syntax. */
    private static Query query(SoughtEpic sought, long epicName, boolean open) {
        JqlQueryBuilder builder = JqlQueryBuilder.newBuilder();
        JqlClauseBuilder where = builder.where().customField(epicName).isNot().empty();
        if (open) {
            where = where.and().unresolved();
        }
        Iterator<String> texts = sought.texts().iterator();
        if (texts.hasNext()) {
            where = where.and().sub();
            where = like(where, epicName, texts.next());
            while (texts.hasNext()) {
                where = like(where.or(), epicName, texts.next());
            }
            if (sought.project().isPresent()) {
                where = where.or().project(sought.project().get());
            }
            where.endsub();
        }
        builder.orderBy().createdDate(SortOrder.DESC);
        return builder.buildQuery();
    }

    /** People know an epic by its summary or by the name that its issues show. */
    private static JqlClauseBuilder like(JqlClauseBuilder where, long epicName, String text) {
        return where.summary().like(text).or().customField(epicName).like(text);
    }
}
