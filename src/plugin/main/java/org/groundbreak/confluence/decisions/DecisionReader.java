package org.groundbreak.confluence.decisions;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.groundbreak.confluence.attachments.Effort;
import org.groundbreak.confluence.attachments.SightReader;
import org.groundbreak.decisions.DaciMacro;

/** Reads what versions of pages say of decisions, with the attachments that these show. */
final class DecisionReader {

    private final SightReader attachments;
    private final Clock clock;

    DecisionReader(SightReader attachments, Clock clock) {
        this.attachments = attachments;
        this.clock = clock;
    }

    /** All decisions of a page as it is now. */
    ShownPage page(long contentId, PageReading reading, Effort effort) {
        return new ShownPage(
                reading, clock.instant(), shown -> attachments.read(contentId, shown, Optional.empty(), effort));
    }

    /**
     * One decision of a page.
     *
     * @param at the instant as of which its attachments count; empty for now
     */
    ShownDecision decision(long contentId, DaciMacro macro, Optional<Instant> at, Effort effort) {
        return new ShownDecision(macro, clock.instant(), () -> attachments.read(contentId, macro.shown(), at, effort));
    }
}
