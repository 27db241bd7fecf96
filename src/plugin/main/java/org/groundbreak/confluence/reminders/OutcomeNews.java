package org.groundbreak.confluence.reminders;

import com.atlassian.confluence.user.ConfluenceUser;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.groundbreak.store.SpecTable;

/**
 * Tells the driver who is missing when a window has ended, and those who took part how a round ended, each once (rule C13).
 * What is older than three days is told no more.
 */
final class OutcomeNews implements NewsSource {

    private static final int PART = 200;

    private final SpecTable specs;
    private final SpecLog log;
    private final PersonTable people;
    private final ConfluenceUsers users;

    OutcomeNews(SpecTable specs, SpecLog log, PersonTable people, ConfluenceUsers users) {
        this.specs = specs;
        this.log = log;
        this.people = people;
        this.users = users;
    }

    @Override
    public List<NewsItem> news(Instant now) {
        Instant since = now.minus(Naming.TOO_OLD);
        List<NewsItem> news = new ArrayList<>();
        long last = 0;
        while (true) {
            List<Long> part = specs.changedSince(since, last, PART);
            for (long contentId : part) {
                SpecStream spec = log.read(contentId);
                spec.state().review().review().round().ifPresent(round -> news.addAll(of(spec, round, since)));
            }
            if (part.size() < PART) {
                return news;
            }
            last = part.get(part.size() - 1);
        }
    }

    private List<NewsItem> of(SpecStream spec, Round round, Instant since) {
        if (!spec.state().active()) {
            return List.of();
        }
        return round.phase() == RoundPhase.MEETING
                ? round.endedAt().filter(since::isBefore).stream()
                        .flatMap(endedAt -> missing(spec, round, endedAt).stream())
                        .toList()
                : ended(spec, round, since);
    }

    /** Only who is asked and has said nothing; what else is missing stands in the panel. */
    private Optional<NewsItem> missing(SpecStream spec, Round round, Instant endedAt) {
        SpecState state = spec.state();
        Set<PersonNumber> missing = new ApprovalRule(ReviewStep.sight(state), round).waitedFor();
        Set<PersonNumber> all = new LinkedHashSet<>(missing);
        state.driver().ifPresent(all::add);
        Cast cast = Cast.of(all, people, users);
        String names = missing.stream()
                .flatMap(person -> cast.user(Optional.of(person)).stream())
                .map(ConfluenceUser::getFullName)
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : cast.user(state.driver())
                        .map(driver -> item(driver, spec, "reminders.missing", List.of(endedAt, names))
                                .once(Once.missing(spec.contentId(), round.number())));
    }

    private List<NewsItem> ended(SpecStream spec, Round round, Instant since) {
        for (LogEntry<SpecEvent> entry : spec.entries()) {
            Optional<String> key = entry.header().at().isAfter(since) ? ending(entry.event(), round) : Optional.empty();
            if (key.isPresent()) {
                return ended(spec, round, key.get(), entry);
            }
        }
        return List.of();
    }

    private static Optional<String> ending(SpecEvent event, Round round) {
        if (!(event instanceof SpecEvent.InReview review)) {
            return Optional.empty();
        }
        if (review.event() instanceof RoundEvent.RoundClosed closed && closed.round() == round.number()) {
            return Optional.of("reminders.ended." + closed.outcome().name());
        }
        return review.event() instanceof RoundEvent.RoundCalledOff off && off.round() == round.number()
                ? Optional.of("reminders.ended.CALLED_OFF")
                : Optional.empty();
    }

    /** Everybody who took part but whoever ended it. */
    private List<NewsItem> ended(SpecStream spec, Round round, String key, LogEntry<SpecEvent> ending) {
        Set<PersonNumber> part = new LinkedHashSet<>(round.reviewers().keySet());
        part.addAll(round.verdicts().keySet());
        spec.state().driver().ifPresent(part::add);
        spec.state().approver().ifPresent(part::add);
        part.remove(ending.header().actor());
        Cast cast = Cast.of(part, people, users);
        return part.stream()
                .flatMap(person -> cast.user(Optional.of(person)).stream())
                .map(user -> item(user, spec, key, List.of(ending.header().at()))
                        .once(Once.ended(spec.contentId(), round.number())))
                .toList();
    }

    private static NewsItem item(
            ConfluenceUser to, SpecStream spec, String key, List<? extends Serializable> arguments) {
        return new NewsItem(to.getKey(), spec.contentId(), key, arguments, Optional.of(Once.ANCHOR));
    }
}
