package org.groundbreak.confluence.decisions;

import java.util.List;
import java.util.stream.Stream;

/**
 * Versions of a page with their decisions, by rising version.
 *
 * @param looked those that were looked at before, as far back as they have a decision that is none of its own, of which
 *     nothing was noted
 * @param since those that were not looked at, the published one last
 */
record Glances(List<PageGlance> looked, List<PageGlance> since) {

    /** Of a page of which nothing can be seen. */
    static final Glances NONE = new Glances(List.of(), List.of());

    Glances {
        looked = List.copyOf(looked);
        since = List.copyOf(since);
    }

    /** Both. */
    List<PageGlance> all() {
        return Stream.concat(looked.stream(), since.stream()).toList();
    }

    /** The published version. @throws IndexOutOfBoundsException for {@link #NONE} */
    PageGlance now() {
        return since.get(since.size() - 1);
    }
}
