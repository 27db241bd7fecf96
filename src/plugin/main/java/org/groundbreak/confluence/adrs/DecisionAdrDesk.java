package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import java.time.Clock;
import java.util.Optional;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.PageCreator;
import org.groundbreak.decisions.RecordedDecision;
import org.groundbreak.events.StreamId;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.DecisionAdrTable;
import org.groundbreak.store.DecisionAdrTable.Claim;
import org.groundbreak.words.Words;

/**
 * Makes the ADR of a decision, as whoever is signed in. Rule A22: a decision has one. Who presses first makes the page, who
 * presses later or at the same time is led to it; when the page was deleted since, the next one makes another.
 */
final class DecisionAdrDesk {

    private final PageAccess access;
    private final DecidedPages decisions;
    private final PageCreator creator;
    private final DecisionAdrTable table;
    private final Words words;
    private final Clock clock;

    DecisionAdrDesk(
            PageAccess access,
            DecidedPages decisions,
            PageCreator creator,
            DecisionAdrTable table,
            Words words,
            Clock clock) {
        this.access = access;
        this.decisions = decisions;
        this.creator = creator;
        this.table = table;
        this.words = words;
        this.clock = clock;
    }

    /** Problems: as {@link DecisionAdrResource#make} says. Only where an append is allowed. */
    DecisionAdr make(long contentId, String macroId) {
        access.viewer();
        Page page = access.forCommand(contentId);
        access.requireCreate(page.getSpace());
        RecordedDecision made = decisions.recorded(page, Limits.name(macroId));
        StreamId stream = decisions.stream(page, macroId);
        DecidedPage decided = decisions.read(page, macroId, made);
        Claim claim = table.claim(stream, made.sequence(), clock.instant());
        if (claim.contentId().isPresent()) {
            Optional<Page> there = creator.current(claim.contentId().getAsLong());
            if (there.isPresent()) {
                return existing(there.get());
            }
            claim = table.claimAgain(stream, made.sequence(), claim, clock.instant());
        }
        if (!claim.own()) {
            throw Problem.conflict("adr-being-made");
        }
        return create(page, decided, stream, made.sequence(), claim);
    }

    private DecisionAdr create(Page page, DecidedPage decided, StreamId stream, long sequence, Claim claim) {
        Page adr;
        try {
            adr = creator.create(page, AdrOfDecision.title(decided), new AdrOfDecision(words, decided).toStorage());
        } catch (RuntimeException | LinkageError e) {
            table.giveUp(stream, sequence, claim);
            throw e;
        }
        table.made(stream, sequence, adr.getId());
        return answer(adr, true);
    }

    /** Whoever may not see it is not told more than that it is there. */
    private DecisionAdr existing(Page adr) {
        if (!access.mayView(adr)) {
            throw Problem.conflict("adr-hidden");
        }
        return answer(adr, false);
    }

    private static DecisionAdr answer(Page adr, boolean made) {
        return new DecisionAdr(Long.toString(adr.getId()), adr.getTitle(), adr.getUrlPath(), made);
    }
}
