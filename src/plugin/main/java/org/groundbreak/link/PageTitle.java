package org.groundbreak.link;

/**
 * A page as its Confluence tells it to a person who may view it.
 *
 * @param contentId Confluence's id of it
 * @param title its title now
 * @param path where it is below Confluence's base URL, with a slash in front
 */
public record PageTitle(long contentId, String title, String path) implements PeerBody {

    /** A path without its slash could lead to another host. */
    @Override
    public boolean plausible() {
        return contentId > 0 && title != null && path != null && path.startsWith("/");
    }
}
