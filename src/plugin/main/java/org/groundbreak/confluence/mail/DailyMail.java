package org.groundbreak.confluence.mail;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.host.mail.HostMail;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.MailTable;
import org.groundbreak.store.MailZone;
import org.groundbreak.store.PersonTable;
import org.groundbreak.store.Store;

/**
 * The daily mail: what all sources have to tell, one mail for each person and day, at seven in his own zone or as soon as
 * possible after. Rule C5: a mail is claimed before it is sent, for the day that it is where its reader is, so nobody gets
 * two of one day, whatever is stopped in between and wherever he travels. What the server for mail refuses is tried again
 * till noon (rule C14), and what is lost so is told the next day if it still holds.
 */
public final class DailyMail {

    /** How the host's scheduler knows it, and under which name is noted what fails of it. */
    public static final String JOB = "daily-mail";

    private static final int DAYS_KEPT = 30;

    /** Longer than any window. */
    private static final int ONCE_KEPT = 400;

    private final List<NewsSource> sources = new CopyOnWriteArrayList<>();
    private final Mailer mailer;
    private final HostMail host;
    private final ConfluenceUsers users;
    private final PersonTable people;
    private final MailTable mails;
    private final MorningZones zones;
    private final Clock clock;
    private final ErrorLog errors;

    /** @param errors takes what fails for one person, or of one source */
    DailyMail(
            Mailer mailer,
            HostMail host,
            ConfluenceUsers users,
            Store store,
            Clock clock,
            Supplier<ZoneId> serverZone,
            ErrorLog errors) {
        this.mailer = mailer;
        this.host = host;
        this.users = users;
        this.people = store.people();
        this.mails = store.mails();
        this.zones = new MorningZones(store.mailZones(), users, serverZone);
        this.clock = clock;
        this.errors = errors;
    }

    /** Adds a source; what it tells comes behind what those before it tell of the same page. To be called at the start. */
    public void add(NewsSource source) {
        sources.add(source);
    }

    /**
     * Notes that somebody may have something to be told from now on, so that his first mail leaves at seven where he is, or
     * soon where it is later and nobody was seen in his zone before. Only where an append is allowed.
     */
    public void expect(ConfluenceUser reader) {
        zones.expect(reader, clock.instant());
    }

    /**
     * Sends the mails that are due and were not sent: one SELECT where there is no zone in which it is time. Does nothing
     * without a mail server: the day waits.
     */
    void run() {
        if (!host.isThere()) {
            return;
        }
        Instant now = clock.instant();
        MorningZones.Look look = zones.look(now);
        if (look.due().isEmpty()) {
            return;
        }
        News news = news(look.morning());
        if (!news.whole()
                && look.due().stream().allMatch(zone -> look.morning().isBefore(MorningZones.LAST_TRY, zone))) {
            // Nobody gets half of a mail while there is time to ask again: a second one of that day would not be sent.
            return;
        }
        MailTally tally = new MailTally();
        news.byReader().forEach((reader, items) -> users.withKey(reader)
                .filter(look.morning()::isDue)
                .ifPresent(user -> tell(user, items, look.morning(), tally)));
        zones.finish(look, tally);
        mails.tidy(LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(DAYS_KEPT));
        mails.forgetToldBefore(now.minus(Duration.ofDays(ONCE_KEPT)));
    }

    /** When mails were looked for last; empty before the first time. */
    Optional<Instant> lastAt() {
        return zones.last().stream().map(MailZone::at).findFirst();
    }

    /** How many the server took then. */
    long lastMails() {
        return zones.last().stream().mapToLong(MailZone::mails).sum();
    }

    /** One reader's mail that fails must not keep the others from theirs. */
    private void tell(ConfluenceUser reader, List<NewsItem> items, Morning morning, MailTally tally) {
        try {
            ZoneId zone = morning.zone(reader);
            LocalDate today = morning.today(zone);
            PersonNumber person = people.numberOf(reader.getKey());
            if (!mails.claim(today, person, clock.instant())) {
                return;
            }
            tally.add(zone, send(reader, items, today, person));
        } catch (RuntimeException | LinkageError e) {
            errors.failed(ErrorKind.JOB, JOB, "The daily mail of one person failed", e);
        }
    }

    /** The claim stands only where something left, or nothing was to leave (rule C14). */
    private MailOutcome send(ConfluenceUser reader, List<NewsItem> items, LocalDate today, PersonNumber person) {
        MailOutcome outcome = MailOutcome.FAILED;
        try {
            outcome = mailer.send(reader.getKey(), "mail.daily.subject", items);
        } catch (RuntimeException | LinkageError e) {
            errors.failed(ErrorKind.JOB, JOB, "The daily mail of one person could not be written", e);
        }
        if (outcome == MailOutcome.FAILED) {
            mails.release(today, person);
        }
        return outcome;
    }

    /** What there is to tell, by reader. @param whole whether every source could be asked */
    private record News(Map<UserKey, List<NewsItem>> byReader, boolean whole) {}

    /** By reader; of each, page by page in the order in which they are first spoken of. */
    private News news(Morning morning) {
        boolean whole = true;
        Map<UserKey, Map<Long, List<NewsItem>>> byPage = new LinkedHashMap<>();
        for (NewsSource source : sources) {
            Optional<List<NewsItem>> told = ask(source, morning);
            whole &= told.isPresent();
            for (NewsItem item : told.orElse(List.of())) {
                byPage.computeIfAbsent(item.to(), reader -> new LinkedHashMap<>())
                        .computeIfAbsent(item.contentId(), page -> new ArrayList<>())
                        .add(item);
            }
        }
        Map<UserKey, List<NewsItem>> news = new LinkedHashMap<>();
        byPage.forEach((reader, pages) ->
                news.put(reader, pages.values().stream().flatMap(List::stream).toList()));
        return new News(news, whole);
    }

    private Optional<List<NewsItem>> ask(NewsSource source, Morning morning) {
        try {
            return Optional.of(source.news(morning));
        } catch (RuntimeException | LinkageError e) {
            errors.failed(ErrorKind.JOB, JOB, "A source of the daily mail could not be asked", e);
            return Optional.empty();
        }
    }
}
