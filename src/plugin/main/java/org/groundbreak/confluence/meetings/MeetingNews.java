package org.groundbreak.confluence.meetings;

import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.mail.CalendarLetter;
import org.groundbreak.confluence.mail.MailOutcome;
import org.groundbreak.confluence.mail.Mailer;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.events.StreamId;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.MeetingMail;
import org.groundbreak.store.Store;
import org.groundbreak.words.Words;

/**
 * Tells those who take part in a meeting how it stands (rules M2, M3 and M4). What each was told last is compared with what
 * holds now, so that whoever does it, and however late, tells what is still missing and nothing twice. To be called in the
 * background and by a job, never in a request.
 */
final class MeetingNews {

    /** How the host's scheduler knows it. */
    static final String JOB = "meeting-news";

    private static final int MOST = 1_000;
    private static final int ATTEMPTS = 3;
    /** Longer than anybody plans ahead. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final Store store;
    private final SpecLog log;
    private final ConfluenceUsers users;
    private final GuestList guestList;
    private final Mailer mailer;
    private final InvitationMaker invitations;
    private final Clock clock;
    private final ErrorLog errors;

    MeetingNews(
            Store store,
            SpecLog log,
            ConfluenceUsers users,
            GuestList guestList,
            Mailer mailer,
            InvitationMaker invitations,
            Clock clock,
            ErrorLog errors) {
        this.store = store;
        this.log = log;
        this.users = users;
        this.guestList = guestList;
        this.mailer = mailer;
        this.invitations = invitations;
        this.clock = clock;
        this.errors = errors;
    }

    /** Tells what was left over, as by a node that stopped or while there was no mail server. For a job. */
    void run() {
        if (mailer.isThere()) {
            store.meetings().waiting(MOST).forEach(this::attempt);
        }
    }

    private void attempt(long contentId) {
        try {
            tell(contentId);
        } catch (RuntimeException | LinkageError e) {
            errors.failed(ErrorKind.JOB, JOB, "Nobody could be told of a meeting", contentId, e);
        }
    }

    /**
     * Tells of the meeting of one page, and of those of earlier rounds that were cancelled and of which somebody does not know
     * (rule M7). Without a mail server it waits. Nobody is told of a meeting that is over.
     */
    void tell(long contentId) {
        if (!mailer.isThere()) {
            return;
        }
        SpecStream spec = log.read(contentId);
        Instant now = clock.instant();
        List<MeetingState> meetings = new ArrayList<>(MeetingState.cancelledBefore(spec, now));
        MeetingState.of(spec).filter(state -> !state.isOver(now)).ifPresent(meetings::add);
        boolean all = true;
        for (MeetingState meeting : meetings) {
            all &= tellEverybody(spec, meeting);
        }
        if (all) {
            store.meetings().told(spec.events().id(), spec.state().sequence());
        }
    }

    /** Whether everybody knows. */
    private boolean tellEverybody(SpecStream spec, MeetingState meeting) {
        Map<PersonNumber, MeetingMail> told = last(meeting);
        Set<PersonNumber> everybody = new LinkedHashSet<>(meeting.guests());
        everybody.addAll(told.keySet());
        Cast cast = Cast.of(everybody, store.people(), users);
        Telling telling = new Telling(spec, meeting, place(meeting), guestList.of(meeting, cast));
        boolean all = true;
        for (PersonNumber person : everybody) {
            Optional<ConfluenceUser> user = cast.user(Optional.of(person));
            all &= user.isEmpty() || tellOne(telling, person, user.get(), Optional.ofNullable(told.get(person)));
        }
        return all;
    }

    /** One whom it fails for must not keep the others. */
    private boolean tellOne(Telling telling, PersonNumber person, ConfluenceUser user, Optional<MeetingMail> last) {
        try {
            Optional<MeetingMail> known = last;
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                if (send(telling, person, user, known)) {
                    return true;
                }
                known = Optional.ofNullable(last(telling.meeting()).get(person));
            }
        } catch (RuntimeException | LinkageError e) {
            errors.failed(
                    ErrorKind.BACKGROUND,
                    JOB,
                    "Somebody could not be told of a meeting",
                    telling.meeting().contentId(),
                    e);
        }
        return false;
    }

    /** False when somebody else has told him meanwhile, who may have known less. */
    private boolean send(Telling telling, PersonNumber person, ConfluenceUser user, Optional<MeetingMail> last) {
        MeetingState meeting = telling.meeting();
        boolean[] taken = new boolean[1];
        List<MeetingMail> claimed = new ArrayList<>();
        MailOutcome outcome = MailOutcome.FAILED;
        try {
            outcome = mailer.send(user.getKey(), meeting.contentId(), (words, title) -> {
                boolean comes = meeting.guests().contains(person) && title.isPresent();
                Optional<DueMessage> due = DueMessage.of(meeting, comes, last);
                if (due.isEmpty()) {
                    return Optional.empty();
                }
                Instant now = clock.instant();
                if (!store.meetingMails()
                        .claim(
                                meeting.stream(),
                                meeting.round(),
                                person,
                                due.get().record(),
                                now)) {
                    taken[0] = true;
                    return Optional.empty();
                }
                claimed.add(due.get().record());
                Telling his = title.isPresent() ? telling : known(telling, last);
                return Optional.of(letter(his, due.get(), words, title, now));
            });
        } finally {
            if (outcome == MailOutcome.FAILED && !claimed.isEmpty()) {
                // The server did not take it, or was not asked; the next run tries again. A calendar knows what it has
                // got.
                store.meetingMails().release(meeting.stream(), meeting.round(), person, claimed.get(0));
            }
        }
        if (outcome == MailOutcome.FAILED && !claimed.isEmpty()) {
            throw new IllegalStateException("The server for mail did not take a message");
        }
        return !taken[0];
    }

    /** Who may no longer view the page learns nothing that he was not told before, not even when it was to be (rule M2). */
    private Telling known(Telling telling, Optional<MeetingMail> last) {
        MeetingState before = last.map(MeetingMail::sequence)
                .map(telling.spec()::asOf)
                .flatMap(MeetingState::of)
                .filter(state -> state.round() == telling.meeting().round())
                .orElse(telling.meeting());
        Optional<PersonNumber> driver = Optional.of(before.driver());
        Party organizer = GuestList.organizer(Cast.of(Set.of(before.driver()), store.people(), users), driver);
        return new Telling(
                telling.spec(),
                telling.meeting().asKnownFrom(before),
                Optional.empty(),
                new Guests(organizer, false, List.of()));
    }

    private CalendarLetter letter(Telling telling, DueMessage due, Words his, Optional<String> title, Instant now) {
        Invitation invitation =
                invitations.make(telling.meeting(), due.method(), his, title, telling.place(), telling.guests(), now);
        return new CalendarLetter(
                subject(due, his, invitation.summary()), due.method().name(), CalendarText.of(invitation));
    }

    private static String subject(DueMessage due, Words his, String summary) {
        if (due.method() == CalendarMethod.CANCEL) {
            return his.text("meeting.mail.cancelled", summary);
        }
        return due.again() ? his.text("meeting.mail.moved", summary) : summary;
    }

    private Map<PersonNumber, MeetingMail> last(MeetingState meeting) {
        return store.meetingMails().last(meeting.stream(), meeting.round());
    }

    private Optional<String> place(MeetingState meeting) {
        StreamId stream = meeting.stream();
        return store.events().text(stream, meeting.meeting().sequence());
    }

    /** Forgets what is too old to be told again. For a job of every day. */
    void tidy() {
        store.meetingMails().forgetBefore(clock.instant().minus(KEPT));
    }

    /** What is told, the same for all. */
    private record Telling(SpecStream spec, MeetingState meeting, Optional<String> place, Guests guests) {}
}
