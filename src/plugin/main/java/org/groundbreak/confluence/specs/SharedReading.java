package org.groundbreak.confluence.specs;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.sal.api.user.UserKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.settings.ReviewSettings;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.PersonTable;

/**
 * What one request reads for several specs and needs to read once: who is who, and what holds in a space. Made by
 * {@link SpecDesk}; for one request and one thread.
 */
public final class SharedReading {

    private final LongFunction<SpecStream> specs;
    private final PersonTable people;
    private final ConfluenceUsers users;
    private final Function<Space, ReviewSettings> settings;
    private final Map<PersonNumber, UserKey> known = new HashMap<>();
    private final Map<Long, ReviewSettings> held = new HashMap<>();

    /**
     * Reads nothing yet.
     *
     * @param specs reads the log of a page
     * @param settings what holds for the reviews of a space
     */
    SharedReading(
            LongFunction<SpecStream> specs,
            PersonTable people,
            ConfluenceUsers users,
            Function<Space, ReviewSettings> settings) {
        this.specs = specs;
        this.people = people;
        this.users = users;
        this.settings = settings;
    }

    /** A page's log. */
    SpecStream specOf(long contentId) {
        return specs.apply(contentId);
    }

    /** Everybody a log speaks of, and whoever was met before: one SELECT where somebody is not known yet. */
    Cast castOf(SpecStream spec) {
        meet(spec.persons());
        return Cast.of(known, users);
    }

    /** Those of these who are not known yet, with one SELECT. */
    void meet(Collection<PersonNumber> numbers) {
        Set<PersonNumber> strangers = new HashSet<>(numbers);
        strangers.removeAll(known.keySet());
        if (!strangers.isEmpty()) {
            known.putAll(people.usersOf(strangers));
        }
    }

    /** Whoever was met in a command that is done. */
    public void meet(SpecVisit done) {
        known.putAll(done.cast().everybody());
    }

    /** Those of these who have a number, with one SELECT; nobody gets one. */
    void meetUsers(Collection<UserKey> keys) {
        people.knownNumbersOf(keys).forEach((key, number) -> known.put(number, key));
    }

    /** What holds for the reviews of a space: one SELECT for each space. */
    ReviewSettings settingsOf(Space space) {
        return held.computeIfAbsent(space.getId(), id -> settings.apply(space));
    }
}
