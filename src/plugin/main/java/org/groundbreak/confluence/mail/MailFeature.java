package org.groundbreak.confluence.mail;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.confluence.page.OwnPages;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.Feature;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.mail.HostMail;
import org.groundbreak.store.MailTable;
import org.groundbreak.store.Store;
import org.groundbreak.words.Words;

/** Mail to people: one a day with what waits for them, and what goes at once. */
public final class MailFeature implements Feature {

    /** How often is looked whether the mails of the day are due. */
    private static final Duration INTERVAL = Duration.ofMinutes(30);

    private final SharedParts parts;
    private final HostMail host;
    private final MailTable mails;
    private final Mailer mailer;
    private final DailyMail daily;
    private final MailSwitch mailSwitch;
    private final MailPage page;
    private final PageAccess access;

    /**
     * @param host sends
     * @param baseUrl where people reach this product
     * @param serverZone asked for at each use
     */
    public MailFeature(
            SharedParts parts,
            Store store,
            TransactionTemplate transactions,
            HostMail host,
            Pages pages,
            PageAccess access,
            ConfluenceUsers users,
            OwnPages ownPages,
            Supplier<String> baseUrl,
            Supplier<ZoneId> serverZone) {
        this.parts = parts;
        this.host = host;
        this.mails = store.mails();
        this.access = access;
        this.mailSwitch = new MailSwitch(store.people(), mails, parts.clock());
        this.mailer = new Mailer(
                transactions,
                host,
                users,
                pages,
                access,
                mailSwitch,
                new ToldOnce(store.people(), mails, parts.clock()),
                parts.words(),
                new LetterMaker(baseUrl),
                serverZone);
        this.daily = new DailyMail(mailer, host, store.people(), mails, parts.clock(), serverZone);
        this.page = new MailPage(ownPages, access, mailSwitch);
    }

    @Override
    public void start() {
        parts.jobs().every(INTERVAL, "daily-mail", daily::run);
    }

    @Override
    public List<HealthLine> health() {
        Words words = parts.words();
        Optional<MailTable.Day> last = mails.lastDay();
        return List.of(
                new HealthLine(
                        words.text("health.mail"),
                        words.text(host.isThere() ? "health.mail.there" : "health.mail.missing")),
                new HealthLine(
                        words.text("health.mail.last"),
                        last.map(day -> words.text("health.mail.day", day.at(), Long.toString(day.mails())))
                                .orElseGet(() -> words.text("health.mail.never"))),
                HealthLine.of(words.text("health.mail.failed"), mailer.failed()));
    }

    /** For mail that goes at once. */
    public Mailer mailer() {
        return mailer;
    }

    /** For whatever has something to tell once a day. */
    public DailyMail daily() {
        return daily;
    }

    MailPage page() {
        return page;
    }

    MailBody wish() {
        return new MailBody(!mailSwitch.isOff(access.viewer()), host.isThere());
    }

    /** @throws org.groundbreak.host.rest.Problem 405 in read-only mode */
    void requireWritable() {
        access.requireWritable();
    }

    MailBody turn(boolean on) {
        mailSwitch.turn(access.viewer(), on);
        return wish();
    }
}
