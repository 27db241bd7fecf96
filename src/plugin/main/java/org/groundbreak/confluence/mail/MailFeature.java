package org.groundbreak.confluence.mail;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.host.Feature;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.mail.HostMail;
import org.groundbreak.store.Store;
import org.groundbreak.words.Words;

/** Mail to people: one a day with what waits for them, and what goes at once. */
public final class MailFeature implements Feature {

    private final SharedParts parts;
    private final HostMail host;
    private final Mailer mailer;
    private final DailyMail daily;
    private final MailSwitch mailSwitch;
    private final MailPage page;
    private final PageAccess access;

    /**
     * @param host sends
     * @param serverZone asked for at each use
     */
    public MailFeature(
            SharedParts parts, Store store, ConfluenceParts confluence, HostMail host, Supplier<ZoneId> serverZone) {
        PageAccess access = confluence.access();
        this.parts = parts;
        this.host = host;
        this.access = access;
        this.mailSwitch = new MailSwitch(store.people(), store.mails(), parts.clock());
        this.mailer = new Mailer(
                confluence.transactions(),
                host,
                confluence.users(),
                confluence.pages(),
                access,
                mailSwitch,
                new ToldOnce(store.people(), store.mails(), parts.clock()),
                parts.words(),
                new LetterMaker(confluence.baseUrl()),
                serverZone);
        this.daily = new DailyMail(mailer, host, confluence.users(), store, parts.clock(), serverZone, parts.errors());
        this.page = new MailPage(confluence.ownPages(), access, mailSwitch);
    }

    @Override
    public void start() {
        parts.jobs().every(Morning.INTERVAL, DailyMail.JOB, daily::run);
    }

    @Override
    public List<HealthLine> health() {
        Words words = parts.words();
        return List.of(
                new HealthLine(
                        words.text("health.mail"),
                        words.text(host.isThere() ? "health.mail.there" : "health.mail.missing")),
                new HealthLine(
                        words.text("health.mail.last"),
                        daily.lastAt()
                                .map(at -> words.text("health.mail.day", at, Long.toString(daily.lastMails())))
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
