package org.groundbreak.storage;

import java.util.List;

/**
 * The value of a macro's parameter.
 *
 * @param text what stands there as text, white space included; empty for a parameter that names users
 * @param userKeys the keys of the users it names, in order
 * @param otherUsers the users it names in another way than by key: by user name, or by what another product calls them;
 *     {@code ?} for one that is named by nothing
 * @param dates what the host's date elements in it say, in order, unchecked
 */
public record MacroParameter(String text, List<String> userKeys, List<String> otherUsers, List<String> dates) {

    public MacroParameter {
        userKeys = List.copyOf(userKeys);
        otherUsers = List.copyOf(otherUsers);
        dates = List.copyOf(dates);
    }
}
