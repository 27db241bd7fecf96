package org.groundbreak.confluence.meetings;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.calendar.WeekHours;
import org.groundbreak.calendar.WindowClock;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.calendar.WorkingCalendar;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.TestConfluenceParts;
import org.groundbreak.confluence.mail.MailFeature;
import org.groundbreak.confluence.mail.Mailer;
import org.groundbreak.host.Jobs;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.host.errors.TestErrors;
import org.groundbreak.host.mail.HostMail;
import org.groundbreak.host.mail.MailFolder;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.CancelMeeting;
import org.groundbreak.reviews.Meeting;
import org.groundbreak.reviews.Perspective;
import org.groundbreak.reviews.PlanMeeting;
import org.groundbreak.reviews.ReplaceReviewer;
import org.groundbreak.reviews.ReviewCommand;
import org.groundbreak.reviews.ReviewedPage;
import org.groundbreak.reviews.RoundRules;
import org.groundbreak.reviews.StartRound;
import org.groundbreak.sandbox.host.I18n;
import org.groundbreak.sandbox.host.mail.FileMailServer;
import org.groundbreak.specs.NameApprover;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.store.Store;
import org.groundbreak.words.ReaderZone;
import org.groundbreak.words.Words;

/**
 * A spec that author drives and engineer approves, with product and designer as reviewers, whose window has ended; the real
 * log, the real store, the real texts, and mail as files.
 */
public final class MeetingFixture implements AutoCloseable {

    public static final long PAGE = 42;
    static final Instant BEGIN = SpecFixture.NOW.plus(Duration.ofDays(3));

    public final SpecFixture specs = new SpecFixture();
    public final Page page = specs.spec(PAGE, "author");
    final Mailer mailer;
    final ErrorLog errors = TestErrors.make();
    private final Map<String, Locale> languages = new LinkedHashMap<>();
    private final Path home;

    public MeetingFixture(Path home) {
        this.home = home;
        I18n i18n = new I18n(key -> Optional.ofNullable(languages.get(key)));
        i18n.add("org.groundbreak", MeetingFixture.class.getClassLoader(), List.of("i18n.groundbreak"));
        Words words = new Words(i18n, i18n, new ReaderZone(Optional::empty));
        FileMailServer server = new FileMailServer(home);
        SharedParts parts = new SharedParts(
                specs.clock, words, null, null, null, new Jobs(specs.clock, () -> false, errors), errors, () -> false);
        this.mailer = new MailFeature(
                        parts,
                        specs.store,
                        TestConfluenceParts.of(parts, specs.confluence, specs.database.transactions()),
                        new HostMail(() -> Optional.of(server)),
                        () -> ZoneOffset.UTC)
                .mailer();
        specs.log.addProjection(new MeetingNoter(specs.store.meetings(), specs.clock, id -> {}));
        when(page.getTitle()).thenReturn("Queues, and more");
        run(new NameApprover(number("author"), 1, true, Optional.of(number("engineer"))));
        startRound();
        specs.clock.set(BEGIN);
    }

    /** What tells of meetings as one node has it, or the same one after a restart. */
    MeetingNews node() {
        return node(mailer);
    }

    MeetingNews node(Mailer by) {
        return new MeetingNews(
                new Store(specs.database.node()),
                specs.log,
                specs.confluence.users(),
                new GuestList(
                        specs.database.transactions(),
                        specs.confluence.pages(),
                        specs.confluence.access(),
                        specs.confluence.users()),
                by,
                new InvitationMaker(() -> "https://wiki.example.org"),
                specs.clock,
                errors);
    }

    void startRound() {
        Map<PersonNumber, Perspective> reviewers = new LinkedHashMap<>();
        reviewers.put(number("product"), Perspective.PRODUCT);
        reviewers.put(number("designer"), Perspective.DESIGN);
        review(new StartRound(
                asking("author"),
                reviewers,
                new WindowLength(Duration.ofHours(48), WindowClock.ELAPSED),
                new WorkingCalendar(ZoneId.of("Europe/Berlin"), WeekHours.OFFICE, Set.of()),
                RoundRules.NONE,
                Map.of()));
    }

    void plan(Instant at, String place) {
        review(new PlanMeeting(asking("author"), Meeting.Slot.usual(at), Optional.of(place)));
    }

    void cancel() {
        review(new CancelMeeting(asking("author")));
    }

    void replace(String leaving, String coming) {
        review(new ReplaceReviewer(asking("author"), number(leaving), number(coming)));
    }

    public void review(ReviewCommand command) {
        specs.run(page, new ReviewStep(command));
    }

    void run(NameApprover command) {
        specs.run(page, command);
    }

    public Asking asking(String name) {
        return new Asking(number(name), 1, specs.clock.instant(), Asking.Rank.NONE, UNREAD);
    }

    public PersonNumber number(String name) {
        return specs.number(name);
    }

    void speaks(String name, Locale language) {
        languages.put(specs.confluence.key(name).getStringValue(), language);
    }

    /** Keeps the page from one user. */
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
    List<SentMail> mails() {
        return new MailFolder(home).mails().stream().map(SentMail::read).toList();
    }

    @Override
    public void close() {
        specs.close();
    }

    private static final ReviewedPage UNREAD = new ReviewedPage() {
        @Override
        public Optional<Fingerprint> seen() {
            return Optional.empty();
        }

        @Override
        public Optional<Fingerprint> now() {
            return Optional.empty();
        }

        @Override
        public boolean isOnlyAuthor(PersonNumber person, int version) {
            return false;
        }
    };
}
