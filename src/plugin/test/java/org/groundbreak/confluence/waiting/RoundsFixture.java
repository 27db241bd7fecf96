package org.groundbreak.confluence.waiting;

import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.calendar.WeekHours;
import org.groundbreak.calendar.WindowClock;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.calendar.WorkingCalendar;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.TestConfluenceParts;
import org.groundbreak.confluence.attachments.Effort;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.confluence.specs.PageSight;
import org.groundbreak.confluence.specs.UnattendedPage;
import org.groundbreak.events.LogEntry;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.TestParts;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.host.errors.TestErrors;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.AnswerQuestion;
import org.groundbreak.reviews.AskQuestion;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.GiveVerdict;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.Perspective;
import org.groundbreak.reviews.QuestionKind;
import org.groundbreak.reviews.ReviewCommand;
import org.groundbreak.reviews.ReviewedPage;
import org.groundbreak.reviews.Round;
import org.groundbreak.reviews.RoundRules;
import org.groundbreak.reviews.StartRound;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.specs.NameApprover;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.store.SettingTable;

/** Rounds on a real store in memory, a Confluence of mocks and a clock that is set; the author drives, the engineer approves. */
final class RoundsFixture implements AutoCloseable {

    static final WorkingCalendar BERLIN = new WorkingCalendar(ZoneId.of("Europe/Berlin"), WeekHours.OFFICE, Set.of());
    static final RoundRules KEPT_OPEN = new RoundRules(Set.of(), 0, true, false);

    final SpecFixture specs;
    final WindowEnds job;
    final WaitingFeature feature;
    final ErrorLog errors = TestErrors.make();

    RoundsFixture() {
        this(new SpecFixture());
    }

    RoundsFixture(SpecFixture specs) {
        this.specs = specs;
        this.job = job();
        MockConfluence confluence = specs.confluence;
        SettingsReader settings = new SettingsReader(specs.store.settings(), () -> ZoneOffset.UTC);
        SharedParts parts = TestParts.of(specs.clock, new Scripts(specs.pageBuilder));
        feature = new WaitingFeature(
                parts,
                specs.store,
                TestConfluenceParts.of(parts, confluence, specs.database.transactions()),
                specs.feature,
                specs.reviews,
                settings);
    }

    /** Another one, as on another node. */
    WindowEnds job() {
        return new WindowEnds(specs.store.rounds(), specs.feature.unattended(), specs.clock, () -> true, errors);
    }

    /** A spec of which nothing is reviewed yet. */
    Page spec(long id) {
        Page page = specs.spec(id, "product", "author");
        specs.run(page, new NameApprover(number("author"), 1, false, Optional.of(number("engineer"))));
        return page;
    }

    /** A round with these reviewers. */
    Page round(long id, Duration window, String... reviewers) {
        return round(id, new WindowLength(window, WindowClock.ELAPSED), RoundRules.NONE, reviewers);
    }

    Page round(long id, WindowLength window, RoundRules rules, String... reviewers) {
        Page page = spec(id);
        Map<PersonNumber, Perspective> asked = new LinkedHashMap<>();
        List.of(reviewers).forEach(name -> asked.put(number(name), Perspective.ENGINEERING));
        run(page, new StartRound(asking(page, "author"), asked, window, BERLIN, rules, Map.of()));
        specs.look(id);
        return page;
    }

    void verdict(Page page, String name, Verdict verdict) {
        run(page, new GiveVerdict(asking(page, name), verdict, Optional.empty()));
    }

    void ask(Page page, String name, long comment) {
        run(page, new AskQuestion(asking(page, name), comment, number(name), Lens.FREE, true, QuestionKind.QUESTION));
    }

    void answer(Page page, String name, long comment) {
        run(page, new AnswerQuestion(asking(page, name), comment));
    }

    void run(Page page, ReviewCommand command) {
        specs.run(page, new ReviewStep(command));
    }

    /** Asks now, having seen what is published. */
    Asking asking(Page page, String name) {
        return asking(page, number(name), Asking.Rank.NONE);
    }

    Asking asking(Page page, PersonNumber person, Asking.Rank rank) {
        PageSight sight = PageSight.of(specs.feature.reader().now(page, Effort.COMMAND));
        UnattendedPage now = new UnattendedPage(page.getId(), () -> sight, specs.feature.look());
        return new Asking(person, page.getVersion(), specs.clock.instant(), rank, new JustSeen(now));
    }

    /** Says once of a scope which group watches over its rounds; empty for none. */
    void watchedBy(long scope, Optional<String> group) {
        String setting = "process-owner-group";
        specs.store.settings().keep(scope, "settings-version", 0, Map.of(setting, group), Set.of(setting));
    }

    /** Lets somebody watch over all rounds, as one of a group. */
    void watcher(String user) {
        watchedBy(SettingTable.INSTANCE, Optional.of("owners"));
        when(specs.confluence.userAccessor().hasMembership("owners", user)).thenReturn(true);
    }

    PersonNumber number(String name) {
        return specs.number(name);
    }

    /** It is that time from now on, and the job runs. */
    void runAt(Instant instant) {
        specs.clock.set(instant);
        job.run();
    }

    Round latest(long id) {
        return specs.state(id).review().review().round().orElseThrow();
    }

    LogEntry<SpecEvent> last(long id) {
        List<LogEntry<SpecEvent>> entries = specs.log.read(id).entries();
        return entries.get(entries.size() - 1);
    }

    /** What somebody sees who looks at this moment. */
    private record JustSeen(ReviewedPage page) implements ReviewedPage {
        @Override
        public Optional<Fingerprint> seen() {
            return page.now();
        }

        @Override
        public Optional<Fingerprint> now() {
            return page.now();
        }

        @Override
        public boolean isOnlyAuthor(PersonNumber person, int version) {
            return page.isOnlyAuthor(person, version);
        }
    }

    @Override
    public void close() {
        specs.close();
    }
}
