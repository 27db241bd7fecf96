package org.groundbreak.jira.epic;

import java.util.List;

/**
 * The pages of an epic's specs as one viewer sees them.
 *
 * @param visible those he may view
 * @param hidden Confluence's ids of the others that it was asked for
 * @param notAsked how many Confluence was not asked for: those beyond twenty, and those of another Confluence
 */
public record SpecPages(List<LinkedPage> visible, List<Long> hidden, int notAsked) {

    public SpecPages {
        visible = List.copyOf(visible);
        hidden = List.copyOf(hidden);
    }

    /**
     * A page.
     *
     * @param contentId Confluence's id of it
     * @param title its title now
     * @param url its address in Confluence
     */
    public record LinkedPage(long contentId, String title, String url) {}
}
