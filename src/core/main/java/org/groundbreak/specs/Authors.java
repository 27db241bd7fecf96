package org.groundbreak.specs;

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

    /**
     * Whether nobody but that person contributed to a version later than the given one, and he did (rule S6).
     *
     * @param version that was judged last; 0 asks for all
     */
    public boolean isOnly(PersonNumber person, int version) {
        return lastVersions.entrySet().stream()
                .filter(entry -> entry.getValue() > version)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet())
                .equals(Set.of(person));
    }
}
