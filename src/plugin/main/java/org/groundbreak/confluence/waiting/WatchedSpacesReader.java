package org.groundbreak.confluence.waiting;

import com.atlassian.sal.api.user.UserKey;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.settings.SettingsReader;

/** Says over whose rounds somebody watches, with one SELECT. */
final class WatchedSpacesReader {

    private final SettingsReader settings;
    private final PageAccess access;
    private final ConfluenceUsers users;

    WatchedSpacesReader(SettingsReader settings, PageAccess access, ConfluenceUsers users) {
        this.settings = settings;
        this.access = access;
        this.users = users;
    }

    /** Of whoever is signed in on this thread. */
    WatchedSpaces of(UserKey viewer) {
        return new WatchedSpaces(settings.watchGroups(), access, users, users.withKey(viewer));
    }
}
