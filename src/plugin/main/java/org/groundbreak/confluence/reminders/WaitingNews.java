package org.groundbreak.confluence.reminders;

import com.atlassian.confluence.user.ConfluenceUser;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.groundbreak.calendar.WorkingCalendar;
import org.groundbreak.confluence.mail.Morning;
import org.groundbreak.confluence.mail.NewsItem;
import org.groundbreak.confluence.mail.NewsSource;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.reviews.RoundPhase;
import org.groundbreak.store.PersonTable;
import org.groundbreak.store.RoundEntry;
import org.groundbreak.store.RoundTable;
import org.groundbreak.store.WaitedFor;
import org.groundbreak.words.TextList;

/**
 * Reminds those who are waited for (rule C12): of a verdict once when half of the window has passed and once when it ends
 * before their next mail, of anything else once; and on their working days only.
 */
final class WaitingNews implements NewsSource {

    private static final int PART = 200;

    private final RoundTable rounds;
    private final PersonTable people;
    private final ConfluenceUsers users;
    private final LongFunction<WorkingCalendar> calendars;

    /** @param calendars of a space, by its id */
    WaitingNews(RoundTable rounds, PersonTable people, ConfluenceUsers users, LongFunction<WorkingCalendar> calendars) {
        this.rounds = rounds;
        this.people = people;
        this.users = users;
        this.calendars = calendars;
    }

    @Override
    public List<NewsItem> news(Morning morning) {
        Today today = new Today(morning);
        String stream = "";
        long person = 0;
        while (true) {
            List<WaitedFor> part = rounds.everybody(stream, person, PART);
            today.tell(part);
            if (part.size() < PART) {
                return today.news;
            }
            WaitedFor last = part.get(part.size() - 1);
            stream = SpecLog.idOf(last.contentId()).value();
            person = last.person().value();
        }
    }

    /** What is told on one day. */
    private final class Today {

        private final Morning morning;
        private final Map<Long, WorkingCalendar> known = new HashMap<>();
        private final List<NewsItem> news = new ArrayList<>();

        Today(Morning morning) {
            this.morning = morning;
        }

        void tell(List<WaitedFor> part) {
            if (part.isEmpty()) {
                return;
            }
            Map<Long, RoundEntry> entries =
                    rounds.ofPages(part.stream().map(WaitedFor::contentId).collect(Collectors.toSet())).stream()
                            .collect(Collectors.toMap(RoundEntry::contentId, entry -> entry, (one, other) -> one));
            Cast cast = Cast.of(part.stream().map(WaitedFor::person).collect(Collectors.toSet()), people, users);
            for (WaitedFor waited : part) {
                RoundEntry entry = entries.get(waited.contentId());
                Optional<ConfluenceUser> reader = cast.user(Optional.of(waited.person()));
                if (reader.filter(morning::isDue).isPresent() && entry != null) {
                    tell(waited, entry, reader.get());
                }
            }
        }

        private void tell(WaitedFor waited, RoundEntry entry, ConfluenceUser reader) {
            WorkingCalendar calendar = known.computeIfAbsent(entry.place().spaceId(), calendars::apply);
            if (!morning.worksToday(reader, calendar)) {
                return;
            }
            waited.matters().forEach((matter, count) -> {
                switch (matter) {
                    case APPROVAL, VERDICT -> verdict(entry, reader, calendar);
                    case NEXT_VERDICT -> {
                        // He has just said what he wants; nobody has to tell him.
                    }
                    default ->
                        news.add(item(
                                        reader,
                                        entry,
                                        "reminders.waits",
                                        new TextList(List.of("reminders.matter." + matter.name())))
                                .once(Once.waits(entry.contentId(), entry.round(), matter, count)));
                }
            });
        }

        /** After the end of the window there is nothing to hurry for: the driver is told who is missing. */
        private void verdict(RoundEntry entry, ConfluenceUser reader, WorkingCalendar calendar) {
            if (entry.phase() != RoundPhase.WINDOW
                    || entry.endsAt().filter(morning.now()::isBefore).isEmpty()) {
                return;
            }
            Instant end = entry.endsAt().get();
            if (!end.isAfter(morning.nextMail(reader, calendar))) {
                news.add(item(reader, entry, "reminders.ends", end).once(Once.end(entry.contentId(), end)));
            } else if (!morning.now().isBefore(entry.clock().middle(entry.startedAt(), end, calendar))) {
                news.add(item(reader, entry, "reminders.half", end).once(Once.half(entry.contentId(), entry.round())));
            }
        }
    }

    private static NewsItem item(ConfluenceUser reader, RoundEntry entry, String key, Serializable argument) {
        return new NewsItem(reader.getKey(), entry.contentId(), key, List.of(argument), Optional.of(Once.ANCHOR));
    }
}
