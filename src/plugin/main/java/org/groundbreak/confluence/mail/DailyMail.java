package org.groundbreak.confluence.mail;

import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.groundbreak.host.mail.HostMail;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.MailTable;
import org.groundbreak.store.PersonTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The daily mail: what all sources have to tell, one mail for each person and day, at seven in the zone of the server or
 * as soon as possible after. Rule C5: a mail is claimed before it is sent, so nobody gets two of one day, whatever is
 * stopped in between; what is lost so is told the next day if it still holds.
 */
public final class DailyMail {

    /** When the mails of a day leave at the earliest, in the zone of the server. */
    public static final LocalTime HOUR = LocalTime.of(7, 0);

    private static final Logger LOG = LoggerFactory.getLogger(DailyMail.class);
    private static final int DAYS_KEPT = 30;

    /** Longer than any window. */
    private static final int ONCE_KEPT = 400;

    private final List<NewsSource> sources = new CopyOnWriteArrayList<>();
    private final Mailer mailer;
    private final HostMail host;
    private final PersonTable people;
    private final MailTable mails;
    private final Clock clock;
    private final Supplier<ZoneId> serverZone;

    DailyMail(
            Mailer mailer,
            HostMail host,
            PersonTable people,
            MailTable mails,
            Clock clock,
            Supplier<ZoneId> serverZone) {
        this.mailer = mailer;
        this.host = host;
        this.people = people;
        this.mails = mails;
        this.clock = clock;
        this.serverZone = serverZone;
    }

    /** Adds a source; what it tells comes behind what those before it tell of the same page. To be called at the start. */
    public void add(NewsSource source) {
        sources.add(source);
    }

    /** Sends the mails of today that are due and were not sent. Does nothing without a mail server: the day waits. */
    void run() {
        Instant now = clock.instant();
        ZonedDateTime there = now.atZone(serverZone.get());
        LocalDate today = there.toLocalDate();
        if (there.toLocalTime().isBefore(HOUR) || mails.isFinished(today) || !host.isThere()) {
            return;
        }
        long sent = 0;
        for (Map.Entry<UserKey, List<NewsItem>> reader : news(now).entrySet()) {
            sent += tell(reader.getKey(), reader.getValue(), today) ? 1 : 0;
        }
        mails.finish(today, clock.instant(), sent);
        mails.tidy(today.minusDays(DAYS_KEPT));
        mails.forgetToldBefore(now.minus(Duration.ofDays(ONCE_KEPT)));
    }

    /** One reader's mail that fails must not keep the others from theirs. */
    private boolean tell(UserKey reader, List<NewsItem> items, LocalDate today) {
        try {
            PersonNumber person = people.numberOf(reader);
            return mails.claim(today, person, clock.instant())
                    && mailer.send(reader, "mail.daily.subject", items) == MailOutcome.SENT;
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The daily mail of one person failed", e);
            return false;
        }
    }

    /** By reader; of each, page by page in the order in which they are first spoken of. */
    private Map<UserKey, List<NewsItem>> news(Instant now) {
        Map<UserKey, Map<Long, List<NewsItem>>> byPage = new LinkedHashMap<>();
        for (NewsSource source : sources) {
            for (NewsItem item : ask(source, now)) {
                byPage.computeIfAbsent(item.to(), reader -> new LinkedHashMap<>())
                        .computeIfAbsent(item.contentId(), page -> new ArrayList<>())
                        .add(item);
            }
        }
        Map<UserKey, List<NewsItem>> news = new LinkedHashMap<>();
        byPage.forEach((reader, pages) ->
                news.put(reader, pages.values().stream().flatMap(List::stream).toList()));
        return news;
    }

    private static List<NewsItem> ask(NewsSource source, Instant now) {
        try {
            return source.news(now);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A source of the daily mail could not be asked", e);
            return List.of();
        }
    }
}
