package org.groundbreak.confluence.mail;

import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.ConfluenceUser;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.host.TestClock;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.host.errors.TestErrors;
import org.groundbreak.host.mail.HostMail;
import org.groundbreak.host.mail.MailFolder;
import org.groundbreak.host.mail.PickyMailServer;
import org.groundbreak.sandbox.host.I18n;
import org.groundbreak.store.Store;
import org.groundbreak.store.StoreDatabase;
import org.groundbreak.words.ReaderZone;
import org.groundbreak.words.Words;

/** Mail on a real store, with the real texts, to a server that writes files; the server is in Berlin. */
final class MailFixture implements AutoCloseable {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    /** Seven in Berlin, in winter. */
    static final Instant SEVEN = Instant.parse("2026-03-02T06:00:00Z");

    final TestClock clock = new TestClock(SEVEN);
    final MockConfluence confluence = new MockConfluence();
    final StoreDatabase database = new StoreDatabase(StoreDatabase.h2());
    final Store store = new Store(database.node());
    final MailSwitch mailSwitch = new MailSwitch(store.people(), store.mails(), clock);
    final PickyMailServer server;
    final HostMail host;
    final Mailer mailer;
    final DailyMail daily;
    final ErrorLog errors = TestErrors.make();

    private final Path home;
    private final Map<String, Locale> languages = new HashMap<>();

    MailFixture(Path home) {
        this.home = home;
        this.server = new PickyMailServer(home);
        this.host = new HostMail(() -> Optional.of(server));
        I18n i18n = new I18n(key -> Optional.ofNullable(languages.get(key)));
        i18n.add("org.groundbreak", MailFixture.class.getClassLoader(), List.of("i18n.groundbreak"));
        Words words = new Words(i18n, i18n, new ReaderZone(Optional::empty));
        this.mailer = new Mailer(
                database.transactions(),
                host,
                confluence.users(),
                confluence.pages(),
                confluence.access(),
                mailSwitch,
                new ToldOnce(store.people(), store.mails(), clock),
                words,
                new LetterMaker(() -> "https://wiki.example.org"),
                () -> BERLIN);
        this.daily = node();
    }

    /** The daily mail as another node has it, or the same one after a restart. */
    DailyMail node() {
        return new DailyMail(mailer, host, confluence.users(), new Store(database.node()), clock, () -> BERLIN, errors);
    }

    Page page(long id, String title) {
        Page page = confluence.page(id, "<p>Text</p>", "author");
        when(page.getTitle()).thenReturn(title);
        return page;
    }

    /** Keeps a page from one user. */
    void hide(Page page, String name) {
        hide(page, name, true);
    }

    /** The same, or shows it to him again. */
    void hide(Page page, String name, boolean hidden) {
        ConfluenceUser user = confluence.user(name);
        when(confluence
                        .permissions()
                        .hasPermission(
                                argThat(asked ->
                                        asked != null && asked.getName().equals(user.getName())),
                                eq(Permission.VIEW),
                                eq(page)))
                .thenReturn(!hidden);
    }

    void speaks(String name, Locale language) {
        languages.put(confluence.key(name).getStringValue(), language);
    }

    void lives(String name, ZoneId zone) {
        confluence.lives(name, zone);
    }

    NewsItem item(String to, long contentId) {
        return new NewsItem(confluence.key(to), contentId, "health.mail.never", List.of(), Optional.empty());
    }

    void takeServerAway() {
        new MailFolder(home).serverIsThere(false);
    }

    void putServerBack() {
        new MailFolder(home).serverIsThere(true);
    }

    /** All mails so far, in order. */
    List<String> mails() {
        return new MailFolder(home).mails();
    }

    @Override
    public void close() {
        confluence.close();
        database.close();
    }
}
