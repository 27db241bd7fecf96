package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;

/**
 * Somebody who is named in a role.
 *
 * @param typed as the page has him: a user key, or a user name
 * @param user who that is; empty when the host does not know him
 * @param asked whether the host was asked; not of very many
 */
record NamedHolder(String typed, Optional<ConfluenceUser> user, boolean asked) {

    boolean isUser(UserKey key) {
        return user.map(ConfluenceUser::getKey).equals(Optional.of(key));
    }

    /** His full name, or what the page calls him. */
    String shown() {
        return user.map(ConfluenceUser::getFullName)
                .filter(name -> !name.isBlank())
                .orElse(typed);
    }
}
