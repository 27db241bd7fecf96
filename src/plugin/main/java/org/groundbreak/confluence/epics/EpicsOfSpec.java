package org.groundbreak.confluence.epics;

import java.util.List;

/**
 * The epics of a spec as one viewer sees them.
 *
 * @param visible those he may browse
 * @param hidden how many others of them there are
 * @param notAsked how many Jira was not asked about: beyond the first 19, or of another Jira
 * @param start the issue whose step was the start of the implementation; null for none, and where he may not browse it
 */
public record EpicsOfSpec(List<LinkedEpic> visible, int hidden, int notAsked, LinkedEpic start) {

    public EpicsOfSpec {
        visible = List.copyOf(visible);
    }

    /**
     * An epic, or another issue of it.
     *
     * @param issueId Jira's number of it
     * @param key its key now
     * @param title its summary
     * @param url its page in Jira
     * @param waiting whether Jira has not taken yet what there is to tell of the spec, so that it may not show it as it is
     */
    public record LinkedEpic(long issueId, String key, String title, String url, boolean waiting) {}
}
