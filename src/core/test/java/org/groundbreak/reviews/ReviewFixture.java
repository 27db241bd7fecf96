package org.groundbreak.reviews;

import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.groundbreak.specs.SpecFixture.FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.groundbreak.calendar.WeekHours;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.calendar.WorkingCalendar;
import org.groundbreak.events.CommandRunner;
import org.groundbreak.events.Decision;
import org.groundbreak.events.EventStream;
import org.groundbreak.events.MemoryLog;
import org.groundbreak.events.Outcome;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.events.Refusal;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Asking.Rank;
import org.groundbreak.specs.Authors;
import org.groundbreak.specs.ContentToApprove;
import org.groundbreak.specs.InTime;
import org.groundbreak.specs.MovingClock;
import org.groundbreak.specs.Register;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.specs.SpecCommand;
import org.groundbreak.specs.SpecDecider;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecEventCodec;
import org.groundbreak.specs.SpecFixture;
import org.groundbreak.specs.SpecKind;
import org.groundbreak.specs.SpecOrigin;
import org.groundbreak.specs.SpecState;
import org.groundbreak.specs.SpecStatus;
import org.groundbreak.specs.UntoldContent;
import org.groundbreak.specs.WizardAnswers;
import org.groundbreak.start.CountedApproval;
import org.groundbreak.storage.Fingerprint;

/** A spec driven by Ann with Ben as its approver, a clock, a page, and the real log and runner. */
public final class ReviewFixture {

    /** Reviewer for engineering, in {@link #started}. */
    public static final PersonNumber DAN = new PersonNumber(4);

    /** Reviewer for product, in {@link #started}. */
    public static final PersonNumber FAY = new PersonNumber(5);

    /** Nobody in particular. */
    public static final PersonNumber GUS = new PersonNumber(6);

    public static final Instant START = Instant.parse("2026-10-23T13:00:00Z");
    public static final Instant END = START.plus(Duration.ofHours(48));
    public static final WorkingCalendar BERLIN =
            new WorkingCalendar(ZoneId.of("Europe/Berlin"), WeekHours.OFFICE, Set.of());
    public static final RoundRules BOTH =
            new RoundRules(Set.of(Perspective.ENGINEERING, Perspective.PRODUCT), 0, false, false);

    private static final StreamId STREAM = new StreamId("ab");

    private final MemoryLog log = new MemoryLog();
    private final MovingClock clock = new MovingClock(START);
    private final CommandRunner<SpecState, SpecCommand, SpecEvent> runner =
            new CommandRunner<>(log, new SpecDecider(), new SpecEventCodec(), clock, new Random(1));

    private Authors authors = SpecFixture.authors(ANN, 9);
    private Optional<Fingerprint> now = Optional.of(FIRST);
    private boolean untold;
    private EventStream<SpecState, SpecEvent> stream = runner.read(STREAM);

    private ReviewFixture() {}

    /** No round has begun. */
    public static ReviewFixture spec() {
        ReviewFixture fixture = new ReviewFixture();
        WizardAnswers answers = new WizardAnswers("seed-1", Optional.of(BEN), Optional.empty(), Optional.empty());
        return fixture.run(new Register(ANN, 1, 77, SpecKind.RFC, Optional.empty(), SpecOrigin.of(answers)));
    }

    /** A round of 48 hours with Dan and Fay, both perspectives required. */
    public static ReviewFixture started() {
        return started(BOTH);
    }

    public static ReviewFixture started(RoundRules rules) {
        ReviewFixture fixture = spec();
        return fixture.run(fixture.start(ANN, rules));
    }

    /** A round whose window has ended. */
    public static ReviewFixture meeting() {
        ReviewFixture fixture = started().at(END.plusSeconds(30));
        return fixture.run(new EndWindow(fixture.asking(PersonNumber.CLOCK)));
    }

    public StartRound start(PersonNumber actor, RoundRules rules) {
        return start(asking(actor), rules);
    }

    /** With Dan and Fay. */
    public static StartRound start(Asking asking, RoundRules rules) {
        Map<PersonNumber, Perspective> reviewers = new LinkedHashMap<>();
        reviewers.put(DAN, Perspective.ENGINEERING);
        reviewers.put(FAY, Perspective.PRODUCT);
        return new StartRound(
                asking, reviewers, WindowLength.USUAL, BERLIN, rules, Map.of(Lens.SUCCESS_METRICS, "How many?"));
    }

    /** It is that time from now on. */
    public ReviewFixture at(Instant instant) {
        clock.set(instant);
        return this;
    }

    /** The page says that from now on. */
    public ReviewFixture page(Fingerprint content) {
        now = Optional.ofNullable(content);
        return this;
    }

    /** Nobody can tell what the page says until it is said. */
    public ReviewFixture untold(boolean unknown) {
        untold = unknown;
        return this;
    }

    public ReviewFixture writtenBy(Authors people) {
        authors = people;
        return this;
    }

    public Asking asking(PersonNumber actor) {
        return asking(actor, Rank.NONE);
    }

    /** On version 3, as the page is now. */
    public Asking asking(PersonNumber actor, Rank rank) {
        ContentToApprove page = untold ? new UntoldContent(authors) : new SpecFixture.Content(now, now, authors);
        return new Asking(actor, 3, clock.instant(), rank, page);
    }

    /** As somebody who saw that version, of the content that is there now. */
    public Asking askingOn(PersonNumber actor, int version) {
        return new Asking(actor, version, clock.instant(), Rank.NONE, new SpecFixture.Content(now, now, authors));
    }

    /** A command of the spec, as the desk asks it: at that time. */
    public InTime inTime(SpecCommand command) {
        return new InTime(command, asking(command.actor()));
    }

    /** What the rules say to it; nothing is written. */
    public Decision<SpecEvent> decide(SpecCommand command) {
        return new SpecDecider().decide(state(), command);
    }

    /** As somebody asks who saw other content than is there now. */
    public Asking askingHavingSeen(PersonNumber actor, Fingerprint seen) {
        return new Asking(
                actor, 3, clock.instant(), Rank.NONE, new SpecFixture.Content(Optional.ofNullable(seen), now, authors));
    }

    public ReviewFixture verdict(PersonNumber actor, Verdict verdict) {
        return run(new GiveVerdict(asking(actor), verdict, Optional.of("because")));
    }

    public ReviewFixture run(ReviewCommand command) {
        return run(new ReviewStep(command));
    }

    public ReviewFixture run(SpecCommand command) {
        Outcome<SpecState, SpecEvent> outcome = runner.run(stream, command);
        if (outcome instanceof Outcome.Refused<SpecState, SpecEvent> refused) {
            throw new AssertionError(refused.refusal().code() + ": " + command);
        }
        stream = ((Outcome.Done<SpecState, SpecEvent>) outcome).stream();
        if (stream.entries().size() < 100) {
            assertEquals(new SpecDecider().fold(stream.entries()), stream.state());
        }
        return this;
    }

    /** The refusal; nothing is written. */
    public Refusal refusal(ReviewCommand command) {
        long before = stream.lastSequence();
        Outcome<SpecState, SpecEvent> outcome = runner.run(stream, new ReviewStep(command));
        assertEquals(before, runner.read(STREAM).lastSequence());
        return ((Outcome.Refused<SpecState, SpecEvent>) outcome).refusal();
    }

    void assertRefused(ReviewRefusal refusal, ReviewCommand command) {
        assertEquals(refusal, refusal(command));
    }

    public SpecState state() {
        return stream.state();
    }

    /** The approval from which the time to start is counted. */
    public Optional<CountedApproval> counted() {
        return CountedApproval.of(stream.entries(), Optional.empty());
    }

    public SpecStatus status() {
        return state().status();
    }

    public Round round() {
        return state().review().review().round().orElseThrow();
    }

    /** The review as it is seen now. */
    public ApprovalRule rule() {
        ReviewSight sight = ReviewStep.sightAt(state(), asking(GUS));
        return new ApprovalRule(sight, sight.review().open().orElseThrow());
    }

    /** The spec as it is seen now, whether or not the end of a window is recorded. */
    public SpecState seen() {
        return ReviewStep.stateAt(stream, asking(GUS));
    }

    /** What was recorded, with actor and instant. */
    public List<RecordedEvent> recorded() {
        return log.read(STREAM);
    }

    /** Names of the events behind the first few. */
    public List<String> types(int from) {
        return recorded().stream()
                .skip(from)
                .map(event -> event.body().type().name())
                .toList();
    }

    int count() {
        return recorded().size();
    }

    public String text(long sequence) {
        return log.text(STREAM, sequence).orElse("");
    }

    public String text(long sequence, String name) {
        return log.texts(STREAM, sequence).get(name).orElse("");
    }
}
