package org.groundbreak.confluence.lists;

import java.util.List;

/**
 * The epics of one spec in a list, as one viewer sees them in Jira.
 *
 * @param contentId id of the spec's page
 * @param visible those of them that Jira was asked about and shows him
 * @param others how many others are linked: he may not see them, or Jira was not asked about them
 */
public record EpicsOfList(long contentId, List<ShownEpic> visible, int others) {

    public EpicsOfList {
        visible = List.copyOf(visible);
    }

    /**
     * An epic.
     *
     * @param key its key now
     * @param title its summary
     * @param url its page in Jira
     */
    public record ShownEpic(String key, String title, String url) {}
}
