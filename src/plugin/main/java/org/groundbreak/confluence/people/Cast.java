package org.groundbreak.confluence.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.PersonTable;

/** Everybody one log speaks of: numbers and users, read with one SELECT. Each user is looked up when first asked for. */
public final class Cast {

    private final Map<PersonNumber, UserKey> keys;
    private final ConfluenceUsers users;
    private final Map<PersonNumber, Optional<ConfluenceUser>> known = new HashMap<>();

    private Cast(Map<PersonNumber, UserKey> keys, ConfluenceUsers users) {
        this.keys = keys;
        this.users = users;
    }

    /** Of those with these numbers; nothing is asked where there are none. */
    public static Cast of(Collection<PersonNumber> numbers, PersonTable people, ConfluenceUsers users) {
        return new Cast(numbers.isEmpty() ? Map.of() : people.usersOf(numbers), users);
    }

    /** Of those who were looked up already. */
    public static Cast of(Map<PersonNumber, UserKey> keys, ConfluenceUsers users) {
        return new Cast(Map.copyOf(keys), users);
    }

    /** The same with one more. */
    public Cast with(PersonNumber number, UserKey key) {
        Map<PersonNumber, UserKey> more = new HashMap<>(keys);
        more.put(number, key);
        return new Cast(more, users);
    }

    /** Who is who, of all whose account was ever known; unmodifiable. */
    public Map<PersonNumber, UserKey> everybody() {
        return Collections.unmodifiableMap(keys);
    }

    /** Somebody; empty when nobody is meant, or the account was removed. */
    public Optional<ConfluenceUser> user(Optional<PersonNumber> number) {
        return number.flatMap(one -> known.computeIfAbsent(
                one, wanted -> Optional.ofNullable(keys.get(wanted)).flatMap(users::withKey)));
    }

    /** The number under which this log knows somebody; {@link PersonNumber#STRANGER} when it does not. */
    public PersonNumber numberOf(UserKey user) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue().equals(user))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(PersonNumber.STRANGER);
    }

    /** Whether it has all of these. */
    public boolean knows(Collection<PersonNumber> numbers) {
        return keys.keySet().containsAll(numbers);
    }
}
