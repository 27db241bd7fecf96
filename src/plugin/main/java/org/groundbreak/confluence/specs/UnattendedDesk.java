package org.groundbreak.confluence.specs;

import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.ReviewCommand;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.store.PersonTable;

/**
 * Where what happens to reviews while nobody asks for it comes in, and nowhere else: from the background, the sweep and jobs,
 * on a thread of ours where no transaction is open. Who may view the page is not asked, since nobody is told anything.
 */
public final class UnattendedDesk {

    private final PageLook look;
    private final PersonTable people;
    private final SpecLog log;
    private final Clock clock;

    UnattendedDesk(PageLook look, PersonTable people, SpecLog log, Clock clock) {
        this.look = look;
        this.people = people;
        this.log = log;
        this.clock = clock;
    }

    /** The log of a page: one SELECT. */
    public SpecStream read(long contentId) {
        return log.read(contentId);
    }

    /** Whose accounts the persons of a log are; one SELECT. */
    public Function<PersonNumber, Optional<UserKey>> askers(SpecStream spec) {
        Map<PersonNumber, UserKey> keys = people.usersOf(spec.persons());
        return number -> Optional.ofNullable(keys.get(number));
    }

    /**
     * Carries a command out, if it would change anything. Throws when what has to be known of the page cannot be read.
     *
     * @param actor whose doing it is, who gets a number where he has none; empty for the clock
     */
    public SpecOutcome carryOut(SpecStream spec, Optional<UserKey> actor, Function<Asking, ReviewCommand> command) {
        PersonNumber number = actor.map(people::numberOf).orElse(PersonNumber.CLOCK);
        return carryOut(spec, number, command, new OneLook(() -> look.at(spec.contentId())));
    }

    /** What can be seen of a page now. */
    public PageSight look(long contentId) {
        return look.at(contentId);
    }

    /**
     * Carries a command of the clock out on a page that was just looked at, and puts right what is worked out from its log
     * whether or not that changes anything; while the page is not published nothing is decided. Throws as the other.
     */
    public SpecOutcome carryOutByClock(long contentId, PageSight sight, Function<Asking, ReviewCommand> command) {
        SpecStream spec = log.read(contentId);
        SpecOutcome outcome = sight.content().isPresent()
                ? carryOut(spec, PersonNumber.CLOCK, command, () -> sight)
                : new SpecOutcome(spec, Optional.empty());
        if (outcome.spec().events().lastSequence() == spec.events().lastSequence()) {
            log.project(spec, () -> sight);
        }
        return outcome;
    }

    private SpecOutcome carryOut(
            SpecStream spec, PersonNumber actor, Function<Asking, ReviewCommand> command, Supplier<PageSight> sight) {
        UnattendedPage page = new UnattendedPage(spec.contentId(), sight, look);
        Asking asking = new Asking(actor, 0, clock.instant(), Asking.Rank.NONE, page);
        return log.run(spec, new ReviewStep(command.apply(asking)), sight);
    }
}
