package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.user.UserKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.ids.RandomIds;
import org.groundbreak.people.PersonNumber;

/** Who the person numbers of the events are. */
public final class PersonTable {

    /** Oracle takes a thousand values in a list. */
    private static final int CHUNK = 500;

    private static final String GONE = "groundbreak-gone-";

    private static final String IMPORTED = "groundbreak-imported-";

    private final ActiveObjects ao;
    private final UniqueRows<PersonRow> rows;

    public PersonTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new UniqueRows<>(ao, PersonRow.class);
    }

    /**
     * The number of a person, made at the first time in a transaction of its own: call it where an append is allowed, and
     * before that append. Two nodes that make one for the same person at once get the same.
     */
    public PersonNumber numberOf(UserKey user) {
        return known(user).orElseGet(() -> make(user));
    }

    /** The numbers of several persons, as {@link #numberOf} gives them; one SELECT for all who have one already. */
    public Map<UserKey, PersonNumber> numbersOf(Collection<UserKey> users) {
        Map<UserKey, PersonNumber> numbers = knownNumbersOf(users);
        users.forEach(user -> numbers.computeIfAbsent(user, this::make));
        return numbers;
    }

    /** The numbers of those of these who have one, with one SELECT; nobody gets one. */
    public Map<UserKey, PersonNumber> knownNumbersOf(Collection<UserKey> users) {
        Map<UserKey, PersonNumber> numbers = new HashMap<>();
        rowsWith("USER_KEY", users.stream().map(UserKey::getStringValue).distinct())
                .forEach(row -> numbers.put(new UserKey(row.getUserKey()), new PersonNumber(row.getID())));
        return numbers;
    }

    /** Who have these numbers, with one SELECT; a number is left out only when the table was cut by hand. */
    public Map<PersonNumber, UserKey> usersOf(Collection<PersonNumber> numbers) {
        Map<PersonNumber, UserKey> users = new HashMap<>();
        rowsWith("ID", numbers.stream().map(PersonNumber::value).distinct())
                .forEach(row -> users.put(new PersonNumber(row.getID()), new UserKey(row.getUserKey())));
        return users;
    }

    /** The number of a person who has one already. */
    public Optional<PersonNumber> known(UserKey user) {
        PersonRow[] rows = ao.find(PersonRow.class, "USER_KEY = ?", user.getStringValue());
        return rows.length == 0 ? Optional.empty() : Optional.of(new PersonNumber(rows[0].getID()));
    }

    /**
     * Makes a person unknown (rule P4): his number stays, and leads to a key that no account has. An account that gets the
     * same key later is somebody else. In a transaction of its own.
     */
    public void forget(UserKey user) {
        ao.executeInTransaction(() -> {
            for (PersonRow row : ao.find(PersonRow.class, "USER_KEY = ?", user.getStringValue())) {
                row.setUserKey(GONE + new RandomIds().id());
                row.save();
            }
            return null;
        });
    }

    /**
     * A new number for somebody of a trail that was taken in whom nobody knows here. It leads to a key that no account has.
     * In a transaction of its own.
     */
    public PersonNumber imported() {
        return make(new UserKey(IMPORTED + new RandomIds().id()));
    }

    /** Whether a key is one that {@link #imported} made. */
    public static boolean isImported(UserKey user) {
        return user.getStringValue().startsWith(IMPORTED);
    }

    private List<PersonRow> rowsWith(String column, Stream<?> wanted) {
        List<?> values = wanted.toList();
        List<PersonRow> rows = new ArrayList<>();
        for (int from = 0; from < values.size(); from += CHUNK) {
            Object[] chunk =
                    values.subList(from, Math.min(from + CHUNK, values.size())).toArray();
            String marks = String.join(", ", Collections.nCopies(chunk.length, "?"));
            rows.addAll(List.of(ao.find(PersonRow.class, column + " IN (" + marks + ")", chunk)));
        }
        return rows;
    }

    private PersonNumber make(UserKey user) {
        return rows.insertOrFind(
                () -> known(user), Map.of("USER_KEY", user.getStringValue()), made -> new PersonNumber(made.getID()));
    }
}
