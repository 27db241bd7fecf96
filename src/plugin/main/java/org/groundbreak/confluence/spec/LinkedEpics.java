package org.groundbreak.confluence.spec;

import java.util.List;

/**
 * The epics of a spec as one viewer sees them.
 *
 * @param visible those he may browse
 * @param hidden how many others there are
 * @param start the issue whose step was the start of the implementation; null for none, and where he may not browse it
 */
public record LinkedEpics(List<LinkedEpic> visible, int hidden, LinkedEpic start) {

    public LinkedEpics {
        visible = List.copyOf(visible);
    }

    /**
     * An epic, or another issue of it.
     *
     * @param issueId Jira's number of it
     * @param key its key now
     * @param title its summary
     * @param url its page in Jira
     */
    public record LinkedEpic(long issueId, String key, String title, String url) {}
}
