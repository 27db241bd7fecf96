package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import net.java.ao.DBParam;
import org.groundbreak.people.PersonNumber;

/** Who the person numbers of the events are. */
public final class People {

    private final ActiveObjects ao;

    public People(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * The number of a person, made at the first time in a transaction of its own: call it where an append is allowed, and
     * before that append. Two nodes that make one for the same person at once get the same.
     */
    public PersonNumber numberOf(UserKey user) {
        return find(user).orElseGet(() -> make(user));
    }

    /** The number of a person who already has one. Reading only. */
    public Optional<PersonNumber> find(UserKey user) {
        PersonRow[] rows = ao.find(PersonRow.class, "USER_KEY = ?", user.getStringValue());
        return rows.length == 0 ? Optional.empty() : Optional.of(new PersonNumber(rows[0].getID()));
    }

    /** Who has this number; empty only when the table was cut by hand. */
    public Optional<UserKey> userOf(PersonNumber number) {
        PersonRow row = ao.get(PersonRow.class, (int) number.value());
        return Optional.ofNullable(row).map(found -> new UserKey(found.getUserKey()));
    }

    private PersonNumber make(UserKey user) {
        try {
            return ao.executeInTransaction(
                    () -> new PersonNumber(ao.create(PersonRow.class, new DBParam("USER_KEY", user.getStringValue()))
                            .getID()));
        } catch (RuntimeException e) {
            return find(user).orElseThrow(() -> e);
        }
    }
}
