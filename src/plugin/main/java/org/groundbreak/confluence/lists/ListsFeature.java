package org.groundbreak.confluence.lists;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.labels.LabelManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.confluence.epics.JiraEpics;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;
import org.groundbreak.link.LinkFeature;
import org.groundbreak.store.Store;

/** The list of a space's specs, or of its pages of a plain kind: for everybody in the page, for each viewer by REST. */
public final class ListsFeature implements Feature {

    private final ListSummaryMaker summaries;
    private final ListService lists;
    private final ListEpics epics;

    /**
     * Made of the parts.
     *
     * @param labels the host's labels, where it hands them out
     */
    public ListsFeature(
            SharedParts parts,
            Store store,
            ConfluenceParts confluence,
            LinkFeature link,
            Supplier<Optional<LabelManager>> labels) {
        ListSources sources = new ListSources(store.specs(), confluence.pages(), labels);
        ListRowMaker rows = new ListRowMaker(store.people(), confluence.users(), parts.words());
        this.lists = new ListService(
                sources,
                confluence.access(),
                confluence.spaces(),
                new PlaceText(confluence.seal()),
                rows,
                parts.words());
        this.epics = new ListEpics(confluence.access(), link.outbox(), new JiraEpics(link.peer()));
        this.summaries = new ListSummaryMaker(
                sources,
                confluence.restrictions(),
                rows,
                parts.templates(),
                parts.words(),
                parts.scripts(),
                confluence.baseUrl());
    }

    /**
     * What the macro prints.
     *
     * @param kind its parameter; null for none
     */
    public String html(String kind, ConversionContext context) {
        return summaries.html(kind, context);
    }

    /**
     * A part of a list for whoever is signed in, twenty rows at most. Problems: 400 kind or place unknown; 401; 404 no such
     * space, or hidden.
     *
     * @param kind code of the kind; null for technical specifications
     * @param after what the part before ended with; null for the first
     */
    public ListBody part(String spaceKey, String kind, String after) {
        return lists.part(spaceKey, kind, after);
    }

    /**
     * The epics of specs, for whoever is signed in. Problems: 400, 401, and those of asking Jira.
     *
     * @param contentIds of their pages, separated by comma, 20 at most
     */
    public List<EpicsOfList> epics(String contentIds) {
        return epics.of(contentIds);
    }
}
