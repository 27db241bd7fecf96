package org.groundbreak.confluence.mail;

import java.time.Clock;
import org.groundbreak.store.MailTable;
import org.groundbreak.store.PersonTable;

/**
 * What is told once is told once (rule C10): it is claimed for its reader before the mail is sent, so that nobody is told it
 * twice, on whatever node and whatever is stopped in between. Where the server for mail says that it did not take it, the
 * claim is taken back, and whoever tells of it may do so again (rule C14).
 */
final class ToldOnce {

    private final PersonTable people;
    private final MailTable mails;
    private final Clock clock;

    ToldOnce(PersonTable people, MailTable mails, Clock clock) {
        this.people = people;
        this.mails = mails;
        this.clock = clock;
    }

    /** Whether it may be told now; asked last, of what is sent then. */
    boolean claim(NewsItem item) {
        return item.once().isEmpty()
                || mails.claimOnce(people.numberOf(item.to()), item.once().get(), clock.instant());
    }

    /** It was claimed, and it is sure that it was not told. */
    void release(NewsItem item) {
        item.once().ifPresent(word -> mails.releaseOnce(people.numberOf(item.to()), word));
    }
}
