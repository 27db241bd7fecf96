package org.groundbreak.link;

/**
 * An epic that Jira found for a person who may browse it, to be chosen from a list.
 *
 * @param issueId Jira's number of it
 * @param key its key now
 * @param title its summary
 * @param done whether it is resolved
 */
public record FoundEpic(long issueId, String key, String title, boolean done) implements PeerBody {

    @Override
    public boolean plausible() {
        return new EpicTitle(issueId, key, title).plausible();
    }
}
