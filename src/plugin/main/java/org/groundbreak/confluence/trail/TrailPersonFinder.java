package org.groundbreak.confluence.trail;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.PersonTable;
import org.groundbreak.trail.TrailPerson;

/**
 * Finds the persons of a trail among those of here: who has the same key, else who signs in with the same name; for anybody
 * else a number is made that leads to nobody.
 */
final class TrailPersonFinder {

    private final PersonTable people;
    private final ConfluenceUsers users;

    TrailPersonFinder(PersonTable people, ConfluenceUsers users) {
        this.people = people;
        this.users = users;
    }

    /**
     * The numbers that persons have here; made where there is none.
     *
     * @param known how they were known there
     * @param wanted their numbers there
     */
    Map<PersonNumber, PersonNumber> here(Map<PersonNumber, TrailPerson> known, Collection<PersonNumber> wanted) {
        Map<PersonNumber, PersonNumber> here = new HashMap<>();
        for (PersonNumber there : wanted) {
            here.put(
                    there,
                    Optional.ofNullable(known.get(there))
                            .flatMap(this::account)
                            .map(people::numberOf)
                            .orElseGet(people::imported));
        }
        return here;
    }

    private Optional<UserKey> account(TrailPerson person) {
        return users.withKey(new UserKey(person.userKey()))
                .or(() -> users.named(person.userName()))
                .map(ConfluenceUser::getKey);
    }
}
