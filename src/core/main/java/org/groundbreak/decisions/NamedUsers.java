package org.groundbreak.decisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.groundbreak.storage.MacroParameter;

/**
 * Whom a macro names in one role (rule D2), as it stands there; the host is asked who they are. Whoever the host does not
 * know is unknown, which is something else than nobody.
 *
 * @param keys users by key, in order, each once
 * @param names users by name, in order, each once
 */
public record NamedUsers(List<String> keys, List<String> names) {

    /** How many of one role the host is asked about (rule D16); whoever else is named is told nothing. */
    public static final int MOST = 100;

    static final NamedUsers NOBODY = new NamedUsers(List.of(), List.of());

    public NamedUsers {
        keys = keys.stream().distinct().toList();
        names = names.stream().distinct().toList();
    }

    /** One or several user elements, or user names separated by comma or semicolon, or both. */
    static NamedUsers read(MacroParameter value) {
        List<String> names = new ArrayList<>(value.otherUsers());
        typed(value.text()).forEach(names::add);
        return new NamedUsers(value.userKeys(), names);
    }

    /** Whether nobody is named. */
    public boolean isEmpty() {
        return keys.isEmpty() && names.isEmpty();
    }

    private static Stream<String> typed(String text) {
        return Arrays.stream(text.split("[,;\n]")).map(String::strip).filter(name -> !name.isEmpty());
    }
}
