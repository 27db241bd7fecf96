package org.groundbreak.confluence.specs;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.ReviewCommand;
import org.groundbreak.reviews.ReviewedPage;
import org.groundbreak.specs.ContentToApprove;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.store.PersonTable;

/**
 * Where what happens to reviews while nobody asks for it comes in: from the background, the sweep and jobs, on a thread of ours
 * where no transaction is open. Who may view the page is not asked, since nobody is told anything.
 */
public final class UnattendedDesk {

    private final TransactionTemplate transactions;
    private final Pages pages;
    private final PersonTable people;
    private final SpecLog log;
    private final SpecDesk desk;
    private final PageLook look;
    private final Clock clock;

    UnattendedDesk(
            TransactionTemplate transactions,
            Pages pages,
            PersonTable people,
            SpecLog log,
            SpecDesk desk,
            PageLook look,
            Clock clock) {
        this.transactions = transactions;
        this.pages = pages;
        this.people = people;
        this.log = log;
        this.desk = desk;
        this.look = look;
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
     * Carries a command out, if it would change anything.
     *
     * @param actor whose doing it is, who gets a number where he has none; empty for the clock
     */
    public SpecOutcome carryOut(SpecStream spec, Optional<UserKey> actor, Function<Asking, ReviewCommand> command) {
        PersonNumber number = actor.map(people::numberOf).orElse(PersonNumber.CLOCK);
        ReviewedPage page = new UnattendedPage(spec);
        ReviewStep step = new ReviewStep(command.apply(new Asking(number, 0, clock.instant(), Asking.Rank.NONE, page)));
        return log.run(spec, step, () -> look.at(spec.contentId()));
    }

    /** A page as it is published now; each question is a transaction of its own, which gives the host its session. */
    private final class UnattendedPage implements ReviewedPage {

        private final SpecStream spec;
        private Supplier<Optional<Fingerprint>> now;

        UnattendedPage(SpecStream spec) {
            this.spec = spec;
        }

        /** Nobody has seen anything. */
        @Override
        public Optional<Fingerprint> seen() {
            return Optional.empty();
        }

        @Override
        public Optional<Fingerprint> now() {
            if (now == null) {
                Optional<Fingerprint> read = ask(ContentToApprove::now, Optional.empty());
                now = () -> read;
            }
            return now.get();
        }

        @Override
        public boolean isUntold() {
            return ask(ContentToApprove::isUntold, false);
        }

        @Override
        public boolean isOnlyAuthor(PersonNumber person, int version) {
            return ask(page -> page.isOnlyAuthor(person, version), false);
        }

        private <T> T ask(Function<ContentToApprove, T> question, T otherwise) {
            return transactions.execute(() -> pages.current(spec.contentId())
                    .map(page -> desk.unattended(page, spec))
                    .map(question)
                    .orElse(otherwise));
        }
    }
}
