package org.groundbreak.link;

import java.util.regex.Pattern;

/**
 * An epic as its Jira tells it to a person who may browse it.
 *
 * @param issueId Jira's number of it
 * @param key its key now
 * @param title its summary
 */
public record EpicTitle(long issueId, String key, String title) implements PeerBody {

    /** Administrators of Jira may allow other keys than the usual ones, but none that would change an address. */
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_]{1,100}-[1-9][0-9]{0,17}");

    @Override
    public boolean plausible() {
        return issueId > 0 && key != null && KEY.matcher(key).matches() && title != null;
    }
}
