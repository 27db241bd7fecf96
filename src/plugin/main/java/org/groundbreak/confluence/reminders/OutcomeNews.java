package org.groundbreak.confluence.reminders;

import com.atlassian.confluence.user.ConfluenceUser;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.groundbreak.calendar.WorkingCalendar;
import org.groundbreak.confluence.mail.Morning;
import org.groundbreak.confluence.mail.NewsItem;
import org.groundbreak.confluence.mail.NewsSource;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.events.LogEntry;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.ApprovalRule;
import org.groundbreak.reviews.Round;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.reviews.RoundPhase;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecState;
import org.groundbreak.store.PersonTable;
import org.groundbreak.store.RecentSpec;
import org.groundbreak.store.SpecTable;

/**
 * Tells the driver who is missing when a window has ended, and those who took part how a round ended, each once (rule C13)
 * and on their working days. Of what is told the time of recording counts, never the one at which it was planned (rule C15).
 */
final class OutcomeNews implements NewsSource {

    private static final int PART = 200;

    private final SpecTable specs;
    private final SpecLog log;
    private final PersonTable people;
    private final ConfluenceUsers users;
    private final LongFunction<WorkingCalendar> calendars;

    /** @param calendars of a space, by its id */
    OutcomeNews(
            SpecTable specs,
            SpecLog log,
            PersonTable people,
            ConfluenceUsers users,
            LongFunction<WorkingCalendar> calendars) {
        this.specs = specs;
        this.log = log;
        this.people = people;
        this.users = users;
        this.calendars = calendars;
    }

    @Override
    public List<NewsItem> news(Morning morning) {
        Instant since = morning.now().minus(Newness.KEPT);
        Today today = new Today(morning);
        long last = 0;
        while (true) {
            List<RecentSpec> part = specs.recordedSince(since, last, PART);
            Map<Long, SpecStream> read =
                    log.readAll(part.stream().map(RecentSpec::contentId).toList());
            part.stream()
                    .filter(recent -> read.containsKey(recent.contentId()))
                    .forEach(recent -> today.tell(read.get(recent.contentId()), recent.spaceId()));
            if (part.size() < PART) {
                return today.news;
            }
            last = part.get(part.size() - 1).contentId();
        }
    }

    private static Optional<RoundEvent> roundEvent(LogEntry<SpecEvent> entry) {
        return entry.event() instanceof SpecEvent.InReview review && review.event() instanceof RoundEvent event
                ? Optional.of(event)
                : Optional.empty();
    }

    /** The text that says how a round ended; empty for every other event. */
    private static Optional<String> ending(RoundEvent event) {
        if (event instanceof RoundEvent.RoundClosed closed) {
            return Optional.of("reminders.ended." + closed.outcome().name());
        }
        return event instanceof RoundEvent.RoundCalledOff
                ? Optional.of("reminders.ended.CALLED_OFF")
                : Optional.empty();
    }

    private static NewsItem item(
            ConfluenceUser to, SpecStream spec, String key, List<? extends Serializable> arguments) {
        return new NewsItem(to.getKey(), spec.contentId(), key, arguments, Optional.of(Once.ANCHOR));
    }

    /** What is told in one look. */
    private final class Today {

        private final Morning morning;
        private final Map<Long, WorkingCalendar> known = new HashMap<>();
        private final List<NewsItem> news = new ArrayList<>();

        Today(Morning morning) {
            this.morning = morning;
        }

        void tell(SpecStream spec, long spaceId) {
            if (!spec.state().active()) {
                return;
            }
            Newness newness = Newness.of(spec, morning.now());
            for (LogEntry<SpecEvent> entry : spec.entries()) {
                Optional<RoundEvent> event = newness.has(entry) ? roundEvent(entry) : Optional.empty();
                if (event.isPresent()) {
                    tell(spec, entry, event.get(), spaceId);
                }
            }
        }

        private void tell(SpecStream spec, LogEntry<SpecEvent> entry, RoundEvent event, long spaceId) {
            if (event instanceof RoundEvent.WindowEnded ended) {
                spec.state()
                        .review()
                        .review()
                        .open()
                        .filter(round -> round.number() == ended.round() && round.phase() == RoundPhase.MEETING)
                        .ifPresent(round -> missing(spec, round, ended.endedAt(), spaceId));
            } else {
                ending(event).ifPresent(key -> ended(spec, entry, key, spaceId));
            }
        }

        /** Only who is asked and has said nothing; what else is missing stands in the panel. */
        private void missing(SpecStream spec, Round round, Instant endedAt, long spaceId) {
            SpecState state = spec.state();
            Set<PersonNumber> missing = new ApprovalRule(ReviewStep.sight(state), round).waitedFor();
            Set<PersonNumber> all = new LinkedHashSet<>(missing);
            state.driver().ifPresent(all::add);
            Cast cast = Cast.of(all, people, users);
            String names = missing.stream()
                    .flatMap(person -> cast.user(Optional.of(person)).stream())
                    .map(ConfluenceUser::getFullName)
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                cast.user(state.driver())
                        .filter(driver -> isFor(driver, spaceId))
                        .ifPresent(driver -> news.add(item(driver, spec, "reminders.missing", List.of(endedAt, names))
                                .once(Once.missing(spec.contentId(), round.number()))));
            }
        }

        /** Everybody who took part by then but whoever ended it; the next round may have begun since. */
        private void ended(SpecStream spec, LogEntry<SpecEvent> ending, String key, long spaceId) {
            SpecState then = spec.asOf(ending.sequence()).state();
            Optional<Round> round = then.review().review().round();
            if (round.isEmpty()) {
                return;
            }
            Set<PersonNumber> part = new LinkedHashSet<>(round.get().reviewers().keySet());
            part.addAll(round.get().verdicts().keySet());
            then.driver().ifPresent(part::add);
            then.approver().ifPresent(part::add);
            part.remove(ending.header().actor());
            Cast cast = Cast.of(part, people, users);
            part.stream()
                    .flatMap(person -> cast.user(Optional.of(person)).stream())
                    .filter(user -> isFor(user, spaceId))
                    .forEach(user -> news.add(item(
                                    user, spec, key, List.of(ending.header().at()))
                            .once(Once.ended(spec.contentId(), round.get().number()))));
        }

        private boolean isFor(ConfluenceUser reader, long spaceId) {
            return morning.isDue(reader)
                    && morning.worksToday(reader, known.computeIfAbsent(spaceId, calendars::apply));
        }
    }
}
