package org.groundbreak.confluence.adrs;

import org.groundbreak.confluence.meetings.RoundRecord;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.specs.SpecDesk;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.words.Words;

/** Makes the ADR of the outcome of a round, as whoever is signed in. A round has one (rule M6). */
final class RoundAdrDesk {

    private final PageAccess access;
    private final SpecDesk specs;
    private final DecidedRoundReader rounds;
    private final AdrOnce once;
    private final Words words;

    RoundAdrDesk(PageAccess access, SpecDesk specs, DecidedRoundReader rounds, AdrOnce once, Words words) {
        this.access = access;
        this.specs = specs;
        this.rounds = rounds;
        this.once = once;
        this.words = words;
    }

    /** Problems: as {@link RoundAdrResource#make} says. Only where an append is allowed. */
    DecisionAdr make(long contentId) {
        SpecVisit visit = specs.openForCommand(contentId);
        access.requireCreate(visit.page().getSpace());
        RoundRecord closed = rounds.recorded(visit);
        AdrOfRound adr = new AdrOfRound(words, rounds.read(visit, closed));
        return once.make(
                visit.page(), visit.spec().events().id(), closed.entry().sequence(), adr.title(), adr::toStorage);
    }
}
