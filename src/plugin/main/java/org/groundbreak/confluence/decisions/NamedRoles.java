package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.NamedUsers;
import org.groundbreak.decisions.PublishedRoles;
import org.groundbreak.decisions.RoleHolders;
import org.groundbreak.people.PersonNumber;

/**
 * Whom a macro names in its roles, as the host knows them (rule D2). One look-up of the host for each who is named, for a
 * hundred of one role at most (rule D16); whoever else is named is nobody whom the log could know.
 *
 * @param byRole in the order of the page, each user once in a role
 */
record NamedRoles(Map<DaciRole, List<NamedHolder>> byRole) {

    static NamedRoles of(DaciMacro macro, ConfluenceUsers users) {
        return of(macro, new AskedUsers(users));
    }

    /** The same where several decisions of a page are read in one request. */
    static NamedRoles of(DaciMacro macro, AskedUsers users) {
        Map<DaciRole, List<NamedHolder>> byRole = new EnumMap<>(DaciRole.class);
        for (DaciRole role : DaciRole.values()) {
            byRole.put(role, holders(macro.named(role), users));
        }
        return new NamedRoles(byRole);
    }

    private static List<NamedHolder> holders(NamedUsers named, AskedUsers users) {
        List<NamedHolder> holders = new ArrayList<>();
        named.keys().forEach(key -> add(holders, key, () -> users.key(key)));
        named.names().forEach(name -> add(holders, name, () -> users.name(name)));
        return List.copyOf(holders);
    }

    private static void add(List<NamedHolder> holders, String typed, Supplier<AskedUsers.Answer> lookUp) {
        AskedUsers.Answer answer = holders.size() < NamedUsers.MOST ? lookUp.get() : AskedUsers.UNASKED;
        Optional<ConfluenceUser> user = answer.user();
        boolean known = user.map(ConfluenceUser::getKey)
                .filter(key -> holders.stream().anyMatch(holder -> holder.isUser(key)))
                .isPresent();
        if (!known) {
            holders.add(new NamedHolder(typed, user, answer.asked()));
        }
    }

    /** Whether the host was asked for everybody who is named. */
    boolean complete() {
        return byRole.values().stream().flatMap(List::stream).allMatch(NamedHolder::asked);
    }

    /** The keys of all whom the host knows. */
    Set<UserKey> keys() {
        return byRole.values().stream()
                .flatMap(List::stream)
                .flatMap(holder -> holder.user().stream())
                .map(ConfluenceUser::getKey)
                .collect(Collectors.toSet());
    }

    /** The same by number. @param number of everybody in {@link #keys}; a stranger is counted as unknown */
    PublishedRoles published(Function<UserKey, PersonNumber> number) {
        Map<DaciRole, RoleHolders> roles = new EnumMap<>(DaciRole.class);
        byRole.forEach((role, holders) -> {
            List<PersonNumber> persons = holders.stream()
                    .flatMap(holder -> holder.user().stream())
                    .map(user -> number.apply(user.getKey()))
                    .filter(person -> !person.equals(PersonNumber.STRANGER))
                    .toList();
            roles.put(role, new RoleHolders(persons, holders.size() - persons.size()));
        });
        return new PublishedRoles(roles);
    }
}
