package org.groundbreak.confluence.settings;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import org.groundbreak.confluence.people.ConfluenceUsers;

/** Who owns the process of a space (rule C8): the members of its group. It is no right to view anything. */
final class ProcessOwners {

    private final SettingsReader reader;
    private final ConfluenceUsers users;

    ProcessOwners(SettingsReader reader, ConfluenceUsers users) {
        this.reader = reader;
        this.users = users;
    }

    /** Whether somebody owns the process of a space; no for nobody, and where the host cannot be asked. */
    boolean owns(ConfluenceUser user, Space space) {
        return user != null && owns(user, reader.reviewsOf(space).processOwnerGroup());
    }

    /** The same where the group is known. */
    boolean owns(ConfluenceUser user, Optional<String> group) {
        return group.filter(name -> users.isSurelyIn(name, user)).isPresent();
    }
}
