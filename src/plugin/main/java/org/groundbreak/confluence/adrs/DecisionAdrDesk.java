package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.decisions.RecordedDecision;
import org.groundbreak.events.StreamId;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.words.Words;

/** Makes the ADR of a decision, as whoever is signed in. Rule A22: a decision has one. */
final class DecisionAdrDesk {

    private final PageAccess access;
    private final DecidedPageReader decisions;
    private final AdrOnce once;
    private final Words words;

    DecisionAdrDesk(PageAccess access, DecidedPageReader decisions, AdrOnce once, Words words) {
        this.access = access;
        this.decisions = decisions;
        this.once = once;
        this.words = words;
    }

    /** Problems: as {@link DecisionAdrResource#make} says. Only where an append is allowed. */
    DecisionAdr make(long contentId, String macroId) {
        access.viewer();
        Page page = access.forCommand(contentId);
        access.requireCreate(page.getSpace());
        RecordedDecision made = decisions.recorded(page, Limits.name(macroId));
        StreamId stream = decisions.stream(page, macroId);
        DecidedPage decided = decisions.read(page, macroId, made);
        return once.make(
                page, stream, made.sequence(), AdrOfDecision.title(decided), () -> new AdrOfDecision(words, decided)
                        .toStorage());
    }
}
