package org.groundbreak.confluence.mail;

import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.MailTable;
import org.groundbreak.store.PersonTable;

/** Whether somebody wants mail of ours (rule C6): everybody does until he says otherwise. */
final class MailSwitch {

    private final PersonTable people;
    private final MailTable mails;
    private final Clock clock;

    MailSwitch(PersonTable people, MailTable mails, Clock clock) {
        this.people = people;
        this.mails = mails;
        this.clock = clock;
    }

    /** Whether he wants none. Changes nothing. */
    boolean isOff(UserKey user) {
        return people.known(user).map(mails::isOff).orElse(false);
    }

    /** No mail from now on, or mail again. */
    void turn(UserKey user, boolean on) {
        PersonNumber person = people.numberOf(user);
        if (on) {
            mails.turnOn(person);
        } else {
            mails.turnOff(person, clock.instant());
        }
    }
}
