package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.confluence.people.ConfluenceUsers;

/**
 * Looks up who is named in the decisions of one page, in one request: each name once, and no more than so many (rule D16),
 * since whoever writes a page could have a directory asked for as many as its text can hold. Used by one thread.
 */
final class AskedUsers {

    /** How many look-ups of the host one request may cause. */
    static final int MOST = 1_000;

    /** The same for whatever notes what a page says, so that no page needs more. */
    static final int MOST_NOTED = 10_000;

    /** Of one about whom nobody is asked. */
    static final Answer UNASKED = new Answer(false, Optional.empty());

    private final ConfluenceUsers users;
    private final int most;
    private final Map<String, Answer> byKey = new HashMap<>();
    private final Map<String, Answer> byName = new HashMap<>();

    AskedUsers(ConfluenceUsers users) {
        this(users, MOST);
    }

    /** @param most how many look-ups of the host it may cause */
    AskedUsers(ConfluenceUsers users, int most) {
        this.users = users;
        this.most = most;
    }

    /** Who has that key. */
    Answer key(String key) {
        return answer(byKey, key, () -> users.withKey(new UserKey(key)));
    }

    /** Who has that user name. */
    Answer name(String name) {
        return answer(byName, name, () -> users.named(name));
    }

    private Answer answer(Map<String, Answer> known, String typed, Supplier<Optional<ConfluenceUser>> lookUp) {
        Answer before = known.get(typed);
        if (before != null) {
            return before;
        }
        if (byKey.size() + byName.size() >= most) {
            return UNASKED;
        }
        Answer answer = new Answer(true, lookUp.get());
        known.put(typed, answer);
        return answer;
    }

    /** @param asked whether the host was asked @param user empty when it was not, and where it knows nobody of that name */
    record Answer(boolean asked, Optional<ConfluenceUser> user) {}
}
