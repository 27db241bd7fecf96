package org.groundbreak.confluence.mail;

import java.time.Clock;
import java.util.function.Predicate;
import org.groundbreak.store.MailTable;
import org.groundbreak.store.PersonTable;

/**
 * What is told once is told once (rule C10): it is claimed for its reader before the mail is sent, so that nobody is told it
 * twice, on whatever node and whatever is stopped in between. True for what may be told now.
 */
final class ToldOnce implements Predicate<NewsItem> {

    private final PersonTable people;
    private final MailTable mails;
    private final Clock clock;

    ToldOnce(PersonTable people, MailTable mails, Clock clock) {
        this.people = people;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public boolean test(NewsItem item) {
        return item.once().isEmpty()
                || mails.claimOnce(people.numberOf(item.to()), item.once().get(), clock.instant());
    }
}
