package org.groundbreak.confluence.decisions;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundbreak.decisions.DaciIdentity;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DaciReader;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;

/**
 * The decisions that one version of a page has. Rule D16: of one page a hundred are looked at, and an id has 255 characters
 * at most; what is beyond that is no decision of its own, and said to be none.
 *
 * @param version of the page
 * @param macros in document order; none when the page cannot be read
 * @param allIds whatever ids macros of the page have, also those that are not looked at
 * @param problem why it cannot be read; empty when it can
 */
public record PageReading(
        int version, List<DaciMacro> macros, Set<String> allIds, Optional<StorageFormatException> problem) {

    /** How many decisions of one page are looked at. */
    static final int MOST = 100;

    /** How often the macro may be named in a page of which macros are printed with what is recorded. */
    private static final int CROWD = 200;

    public PageReading {
        macros = List.copyOf(macros);
        allIds = Set.copyOf(allIds);
    }

    /** Reads a body as storage format. Takes time in proportion to its length. */
    public static PageReading of(int version, String body) {
        if (!body.contains(DaciMacro.NAME)) {
            return new PageReading(version, List.of(), Set.of(), Optional.empty());
        }
        try {
            List<DaciMacro> all = DaciReader.read(StorageDocument.parse(body));
            Set<String> ids = all.stream().flatMap(macro -> macro.id().stream()).collect(Collectors.toSet());
            return new PageReading(version, all.subList(0, Math.min(MOST, all.size())), ids, Optional.empty());
        } catch (StorageFormatException e) {
            return new PageReading(version, List.of(), Set.of(), Optional.of(e));
        }
    }

    /**
     * Whether a body names the macro more often than any page needs. Each macro of a page is printed by itself, and reads the
     * whole page to know the others: of such a page none is compared with the record while it is printed.
     */
    static boolean isCrowded(String body) {
        int found = 0;
        int from = body.indexOf(DaciMacro.NAME);
        while (from >= 0 && found <= CROWD) {
            found++;
            from = body.indexOf(DaciMacro.NAME, from + 1);
        }
        return found > CROWD;
    }

    /** Whether a macro is a decision that can be recorded. */
    public static boolean isOwn(DaciMacro macro) {
        return macro.identity() == DaciIdentity.OWN && macro.id().orElseThrow().length() <= Limits.NAME;
    }

    /** The decision of its own that has this id. */
    public Optional<DaciMacro> own(String id) {
        return macros.stream()
                .filter(macro -> isOwn(macro) && macro.id().equals(Optional.of(id)))
                .findFirst();
    }

    /** Those of its own, with their positions in the page. */
    public List<Integer> positions() {
        return IntStream.range(0, macros.size())
                .filter(position -> isOwn(macros.get(position)))
                .boxed()
                .toList();
    }

    /** Ids of those of its own. */
    public Set<String> ids() {
        Set<String> ids = new HashSet<>();
        macros.stream()
                .filter(PageReading::isOwn)
                .forEach(macro -> ids.add(macro.id().orElseThrow()));
        return ids;
    }
}
