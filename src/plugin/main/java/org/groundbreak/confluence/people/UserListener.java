package org.groundbreak.confluence.people;

import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventListener;
import com.atlassian.sal.api.user.UserKey;
import java.util.function.Consumer;

/** Hears of accounts that are removed. Never touches the database: it notes the key and returns. */
public class UserListener {

    private final Consumer<UserKey> note;

    /** @param note takes the key; must not throw */
    UserListener(Consumer<UserKey> note) {
        this.note = note;
    }

    /** An account is removed. */
    @EventListener
    public void onRemoved(UserRemoveEvent event) {
        if (event.getUser() instanceof ConfluenceUser user) {
            note.accept(user.getKey());
        }
    }
}
