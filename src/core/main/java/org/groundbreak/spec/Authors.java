package org.groundbreak.spec;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.people.PersonNumber;

/**
 * Who changed a page, and when last. Everybody who contributed to a version counts, so with collaborative editing
 * several persons share one. Who saved anonymously is left out.
 *
 * @param lastVersions for each person the latest page version he contributed to
 */
public record Authors(Map<PersonNumber, Integer> lastVersions) {

    public Authors {
        lastVersions = Map.copyOf(lastVersions);
    }

    /** Everybody who contributed to a version later than that one; 0 asks for all. */
    Set<PersonNumber> since(int version) {
        return lastVersions.entrySet().stream()
                .filter(entry -> entry.getValue() > version)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
