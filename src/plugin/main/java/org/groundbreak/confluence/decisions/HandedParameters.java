package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.NamedUsers;

/**
 * Tells the decision that is being rendered from another one with its id (rule D1): that of a page which is shown within
 * this one, and was copied from it or it from that. The host hands a macro its parameters as texts, and users by name. What
 * cannot be compared for certain makes no difference.
 */
final class HandedParameters {

    private static final List<DaciRole> COMPARED = List.of(DaciRole.DRIVER, DaciRole.APPROVER);

    private static final int MOST = 5;

    private final ConfluenceUsers users;

    HandedParameters(ConfluenceUsers users) {
        this.users = users;
    }

    /** Whether these may be the parameters of that macro. @param parameters as the host hands them to a macro */
    boolean isOf(DaciMacro macro, Map<String, String> parameters) {
        return isSame(macro.question(), parameters.get("question"))
                && isSame(macro.typedArea(), parameters.get("area"))
                && COMPARED.stream().allMatch(role -> mayHold(macro.named(role), parameters.get(role.parameter())));
    }

    private static boolean isSame(Optional<String> written, String handed) {
        return plain(written.orElse("")).equals(plain(handed == null ? "" : handed));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** Whoever is handed over is named there, as far as the host knows them all. */
    private boolean mayHold(NamedUsers written, String handed) {
        List<String> others = handed == null ? List.of() : others(handed, written.names());
        // Of many names in a role that one person has the host is not asked, for each macro of a page and each time.
        if (others.isEmpty() || others.size() > MOST || written.names().size() > MOST) {
            return true;
        }
        Set<UserKey> named = new HashSet<>();
        written.keys().forEach(key -> named.add(new UserKey(key)));
        for (String name : written.names()) {
            Optional<UserKey> key = key(name);
            if (key.isEmpty()) {
                return true;
            }
            named.add(key.get());
        }
        return others.stream().map(this::key).allMatch(key -> key.isEmpty() || named.contains(key.get()));
    }

    /** Those who are not named in the same way, about whom alone the host is asked. */
    private static List<String> others(String handed, List<String> written) {
        return Arrays.stream(handed.split("[,;\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !written.contains(name))
                .toList();
    }

    private Optional<UserKey> key(String typed) {
        return users.named(typed).or(() -> users.withKey(new UserKey(typed))).map(ConfluenceUser::getKey);
    }
}
