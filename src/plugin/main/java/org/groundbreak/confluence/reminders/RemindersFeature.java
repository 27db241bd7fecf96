package org.groundbreak.confluence.reminders;

import java.time.Duration;
import java.util.function.LongFunction;
import org.groundbreak.calendar.WorkingCalendar;
import org.groundbreak.confluence.mail.MailFeature;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.host.Background;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;
import org.groundbreak.store.Store;

/** What people are told of rounds: that they are asked at once, everything else once a day. */
public final class RemindersFeature implements Feature {

    private static final int QUEUE = 1_000;

    private final Background background;

    /** Made of the parts. */
    public RemindersFeature(
            SharedParts parts,
            Store store,
            SpecLog log,
            MailFeature mail,
            SettingsReader settings,
            ConfluenceUsers users) {
        InvitationNews invitations = new InvitationNews(
                log, store.people(), users, mail.mailer(), mail.daily()::expect, parts.clock(), parts.errors());
        this.background =
                new Background(InvitationNews.PLACE, QUEUE, parts.readOnly(), parts.errors(), invitations::tell);
        log.addProjection(new InvitationNoter(parts.clock(), contentId -> background.note(contentId, Duration.ZERO)));
        LongFunction<WorkingCalendar> calendars =
                space -> settings.reviewsOf(space).calendar();
        mail.daily().add(new WaitingNews(store.rounds(), store.people(), users, calendars));
        mail.daily().add(new OutcomeNews(store.specs(), log, store.people(), users, calendars));
    }

    @Override
    public void stop() {
        background.stop();
    }
}
