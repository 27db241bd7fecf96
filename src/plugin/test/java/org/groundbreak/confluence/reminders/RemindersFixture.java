package org.groundbreak.confluence.reminders;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.ConfluenceUser;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.calendar.WindowClock;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.calendar.WorkingCalendar;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.TestConfluenceParts;
import org.groundbreak.confluence.attachments.Effort;
import org.groundbreak.confluence.mail.MailFeature;
import org.groundbreak.confluence.mail.Mailer;
import org.groundbreak.confluence.mail.TestDailyMail;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.host.Jobs;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.host.errors.TestErrors;
import org.groundbreak.host.mail.HostMail;
import org.groundbreak.host.mail.MailFolder;
import org.groundbreak.host.mail.PickyMailServer;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.EndWindow;
import org.groundbreak.reviews.GiveVerdict;
import org.groundbreak.reviews.Perspective;
import org.groundbreak.reviews.ReviewCommand;
import org.groundbreak.reviews.ReviewedPage;
import org.groundbreak.reviews.RoundRules;
import org.groundbreak.reviews.StartRound;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.sandbox.host.I18n;
import org.groundbreak.specs.NameApprover;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.store.Store;
import org.groundbreak.words.ReaderZone;
import org.groundbreak.words.Words;

/**
 * A spec that author drives and engineer approves; the real log, store, settings and texts, a clock that is set, and mail
 * as files. The server's zone is UTC, and so is everybody's until a test says otherwise.
 */
final class RemindersFixture implements AutoCloseable {

    static final long PAGE = 42;

    final SpecFixture specs = new SpecFixture();
    final Page page;
    final MailFeature mail;
    final ErrorLog errors = TestErrors.make();
    final List<Long> noted = new ArrayList<>();
    private final Map<String, Locale> languages = new LinkedHashMap<>();
    final PickyMailServer server;
    private final Path home;

    RemindersFixture(Path home) {
        this.home = home;
        this.server = new PickyMailServer(home);
        I18n i18n = new I18n(key -> Optional.ofNullable(languages.get(key)));
        i18n.add("org.groundbreak", RemindersFixture.class.getClassLoader(), List.of("i18n.groundbreak"));
        Words words = new Words(i18n, i18n, new ReaderZone(Optional::empty));
        SharedParts parts = new SharedParts(
                specs.clock, words, null, null, null, new Jobs(specs.clock, () -> false, errors), errors, () -> false);
        this.mail = new MailFeature(
                parts,
                specs.store,
                TestConfluenceParts.of(parts, specs.confluence, specs.database.transactions()),
                new HostMail(() -> Optional.of(server)),
                () -> ZoneOffset.UTC);
        mail.daily().add(waiting());
        mail.daily()
                .add(new OutcomeNews(
                        specs.store.specs(),
                        specs.log,
                        specs.store.people(),
                        specs.confluence.users(),
                        this::calendar));
        specs.log.addProjection(new InvitationNoter(specs.clock, noted::add));
        this.page = spec(PAGE, "Queues, and more");
    }

    WaitingNews waiting() {
        return new WaitingNews(specs.store.rounds(), specs.store.people(), specs.confluence.users(), this::calendar);
    }

    /** When people of a space work. */
    WorkingCalendar calendar(long spaceId) {
        return new SettingsReader(specs.store.settings(), () -> ZoneOffset.UTC)
                .reviewsOf(spaceId)
                .calendar();
    }

    /** What tells those who are asked as one node has it, or the same one after a restart. */
    InvitationNews node() {
        return node(mail.mailer());
    }

    InvitationNews node(Mailer by) {
        return new InvitationNews(
                specs.log,
                new Store(specs.database.node()).people(),
                specs.confluence.users(),
                by,
                mail.daily()::expect,
                specs.clock,
                errors);
    }

    Page spec(long id, String title) {
        Page made = specs.spec(id, "author");
        when(made.getTitle()).thenReturn(title);
        specs.run(made, new NameApprover(number("author"), 1, true, Optional.of(number("engineer"))));
        return made;
    }

    void start(Duration window, String... reviewers) {
        start(new WindowLength(window, WindowClock.ELAPSED), reviewers);
    }

    void start(WindowLength window, String... reviewers) {
        Map<PersonNumber, Perspective> asked = new LinkedHashMap<>();
        for (String name : reviewers) {
            asked.put(number(name), name.equals("designer") ? Perspective.DESIGN : Perspective.PRODUCT);
        }
        review(new StartRound(asking("author"), asked, window, calendar(1), RoundRules.NONE, Map.of()));
    }

    void verdict(String name, Verdict verdict) {
        review(new GiveVerdict(asking(name), verdict, Optional.empty()));
    }

    void endWindow() {
        review(new EndWindow(
                new Asking(PersonNumber.CLOCK, 1, specs.clock.instant(), Asking.Rank.NONE, new JustSeen(specs, page))));
    }

    void review(ReviewCommand command) {
        specs.run(page, new ReviewStep(command));
        specs.look(page.getId());
    }

    Asking asking(String name) {
        return new Asking(number(name), 1, specs.clock.instant(), Asking.Rank.NONE, new JustSeen(specs, page));
    }

    PersonNumber number(String name) {
        return specs.number(name);
    }

    /** It is that time, and the mails of the day are looked at. */
    List<String> mailsAt(String instant) {
        int before = mails().size();
        specs.clock.set(Instant.parse(instant));
        TestDailyMail.run(mail.daily());
        return mails().subList(before, mails().size());
    }

    void speaks(String name, Locale language) {
        languages.put(specs.confluence.key(name).getStringValue(), language);
    }

    void lives(String name, String zone) {
        specs.confluence.lives(name, ZoneId.of(zone));
    }

    /** Keeps the page from one user, or shows it to him again. */
    void hide(String name, boolean hidden) {
        ConfluenceUser user = specs.confluence.user(name);
        when(specs.confluence
                        .permissions()
                        .hasPermission(
                                argThat(asked ->
                                        asked != null && asked.getName().equals(user.getName())),
                                eq(Permission.VIEW),
                                any()))
                .thenReturn(!hidden);
    }

    void serverIsThere(boolean there) {
        new MailFolder(home).serverIsThere(there);
    }

    /** All mails so far, in order. */
    List<String> mails() {
        return new MailFolder(home).mails();
    }

    @Override
    public void close() {
        specs.close();
    }

    /** What somebody sees who looks at this moment. */
    private record JustSeen(SpecFixture specs, Page page) implements ReviewedPage {
        @Override
        public Optional<Fingerprint> seen() {
            return now();
        }

        @Override
        public Optional<Fingerprint> now() {
            return specs.feature.reader().now(page, Effort.COMMAND).fingerprint();
        }

        @Override
        public boolean isOnlyAuthor(PersonNumber person, int version) {
            return false;
        }
    }
}
