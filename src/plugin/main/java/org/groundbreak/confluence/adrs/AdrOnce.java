package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import java.time.Clock;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.PageCreator;
import org.groundbreak.events.StreamId;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.DecisionAdrTable;
import org.groundbreak.store.DecisionAdrTable.Claim;

/**
 * Makes the ADR of something that was decided once (rules A22 and M6), as whoever is signed in: who presses first makes the
 * page, who presses later or at the same time is led to it; when the page was deleted since, the next one makes another.
 */
final class AdrOnce {

    private final PageAccess access;
    private final PageCreator creator;
    private final DecisionAdrTable table;
    private final LongConsumer made;
    private final Clock clock;

    /** @param made takes the id of each page that is made, once it is, and never throws */
    AdrOnce(PageAccess access, PageCreator creator, DecisionAdrTable table, LongConsumer made, Clock clock) {
        this.access = access;
        this.creator = creator;
        this.table = table;
        this.made = made;
        this.clock = clock;
    }

    /**
     * The ADR. Only where an append is allowed. Problems: 409 it is being made, or it is there and hidden from whoever asks.
     *
     * @param parent below which it is made, by whoever may make pages in its space
     * @param sequence of the event that decided
     * @param title what it may be called
     * @param body storage format, made only when it is needed
     */
    DecisionAdr make(Page parent, StreamId stream, long sequence, String title, Supplier<String> body) {
        Claim claim = table.claim(stream, sequence, clock.instant());
        if (claim.contentId().isPresent()) {
            Optional<Page> there = creator.current(claim.contentId().getAsLong());
            if (there.isPresent()) {
                return existing(there.get());
            }
            claim = table.claimAgain(stream, sequence, claim, clock.instant());
        }
        if (!claim.own()) {
            throw Problem.conflict("adr-being-made");
        }
        Page adr;
        try {
            adr = creator.create(parent, title, body.get());
        } catch (RuntimeException | LinkageError e) {
            table.giveUp(stream, sequence, claim);
            throw e;
        }
        table.made(stream, sequence, adr.getId());
        made.accept(adr.getId());
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
