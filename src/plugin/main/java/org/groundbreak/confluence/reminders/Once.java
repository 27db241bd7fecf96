package org.groundbreak.confluence.reminders;

import java.time.Instant;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.reviews.Matter;

/** What each thing that is told of a round is called, so that nobody is told it twice. The words stand in the database. */
final class Once {

    /** Of the panel, where every mail about a round leads. */
    static final String ANCHOR = "groundbreak-spec-panel";

    private Once() {}

    static String invited(SpecStream spec, long sequence) {
        return word(spec.contentId(), "invited", sequence);
    }

    static String half(long contentId, int round) {
        return word(contentId, "half", round);
    }

    /** When the window is extended, its new end is another thing to tell. */
    static String end(long contentId, Instant endsAt) {
        return word(contentId, "end", endsAt.toEpochMilli());
    }

    /** More questions than were ever told are news; fewer are not. */
    static String waits(long contentId, int round, Matter matter, int count) {
        return word(contentId, matter.name() + " " + round, count);
    }

    static String missing(long contentId, int round) {
        return word(contentId, "missing", round);
    }

    static String ended(long contentId, int round) {
        return word(contentId, "ended", round);
    }

    private static String word(long contentId, String what, long which) {
        return SpecLog.idOf(contentId).value() + " " + what + " " + which;
    }
}
