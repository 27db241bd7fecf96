package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.user.ConfluenceUser;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.groundbreak.confluence.mail.MailOutcome;
import org.groundbreak.confluence.mail.Mailer;
import org.groundbreak.confluence.mail.NewsItem;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.DecisionEventKeys;
import org.groundbreak.decisions.DecisionId;
import org.groundbreak.decisions.PublishedVersion;
import org.groundbreak.decisions.RecordedDecision;
import org.groundbreak.events.NamedTexts;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.DecisionEntry;
import org.groundbreak.store.Store;

/**
 * Tells those who are to be informed of a decision (rule D15): five minutes after it was made, so that one which is taken
 * back in time is told to nobody; each of them once, whatever is stopped in between, since a mail is claimed before it is
 * sent; and only who may view the page at that moment. Who was told of an earlier decision of the same thing within the
 * last hour is told of the one that stands when that hour is over, so that one which is made and reopened over and over
 * floods nobody. While the page is in the trash they wait. What the server for mail refuses is tried again, for three
 * days (rule C14).
 */
final class DecisionNews {

    /** How long a decision can be taken back without anybody being told of it. */
    static final Duration WAIT = Duration.ofMinutes(5);

    /** What is older is told no more, as after a long time without a mail server. */
    static final Duration TOO_OLD = Duration.ofDays(3);

    /** How long nobody gets a second mail about one thing that is decided. */
    static final Duration REST = Duration.ofHours(1);

    /** How long this node waits before it tries again what the server for mail refused, or who is not to be told yet. */
    static final Duration PAUSE = Duration.ofMinutes(30);

    /** How the host's scheduler knows it. */
    static final String JOB = "decision-news";

    private static final int MOST = 1_000;

    private final Store store;
    private final DecisionLog log;
    private final ConfluenceUsers users;
    private final Mailer mailer;
    private final Clock clock;
    private final ErrorLog errors;

    /** What this node knows to be through; the table knows it too. */
    private final Set<String> through = ConcurrentHashMap.newKeySet();

    /** What the server for mail refused, or is not to be told to all yet, and when this node tries it again. */
    private final Map<String, Instant> again = new ConcurrentHashMap<>();

    DecisionNews(Store store, DecisionLog log, ConfluenceUsers users, Mailer mailer, Clock clock, ErrorLog errors) {
        this.store = store;
        this.log = log;
        this.users = users;
        this.mailer = mailer;
        this.clock = clock;
        this.errors = errors;
    }

    /** Sends what is due. For a job; without a mail server all of it waits. */
    void run() {
        if (!mailer.isThere()) {
            return;
        }
        Instant now = clock.instant();
        List<DecisionEntry> due = store.decisions().decidedBetween(now.minus(TOO_OLD), now.minus(WAIT), MOST);
        List<String> known = new ArrayList<>();
        for (DecisionEntry entry : due) {
            String key = entry.stream() + " " + entry.decidedSequence();
            known.add(key);
            if (!through.contains(key) && !again.getOrDefault(key, now).isAfter(now)) {
                attempt(entry, key);
            }
        }
        through.retainAll(Set.copyOf(known));
        again.keySet().retainAll(Set.copyOf(known));
    }

    /** One that fails must not keep the others. */
    private void attempt(DecisionEntry entry, String key) {
        try {
            if (!store.decisionMails().isFinished(entry.stream(), entry.decidedSequence())) {
                if (mailer.isInTrash(entry.contentId())) {
                    return;
                }
                if (!tell(entry)) {
                    again.put(key, clock.instant().plus(PAUSE));
                    return;
                }
                store.decisionMails().finish(entry.stream(), entry.decidedSequence(), clock.instant());
            }
            through.add(key);
        } catch (RuntimeException | LinkageError e) {
            errors.failed(ErrorKind.JOB, JOB, "Nobody could be told of a decision", entry.contentId(), e);
        }
    }

    /** False when the server for mail has refused some of it, or somebody is not to be told yet. */
    private boolean tell(DecisionEntry entry) {
        DecisionStream stream = log.read(new DecisionId(entry.contentId(), entry.macroId()));
        Optional<RecordedDecision> stands =
                stream.state().decision().filter(made -> made.sequence() == entry.decidedSequence());
        if (stands.isEmpty()) {
            return true;
        }
        NamedTexts texts = log.texts(stream, entry.decidedSequence());
        Optional<String> option = texts.get(DecisionEventKeys.OPTION);
        if (option.isEmpty()) {
            return true;
        }
        Cast cast = Cast.of(stream.persons(), store.people(), users);
        Set<PersonNumber> lately = store.decisionMails()
                .toldOfOthersSince(
                        entry.stream(), entry.decidedSequence(), clock.instant().minus(REST));
        boolean all = true;
        for (PersonNumber person : informed(stream, stands.get().by())) {
            if (lately.contains(person)) {
                all = false;
                continue;
            }
            Optional<ConfluenceUser> user = cast.user(Optional.of(person));
            if (user.isPresent()
                    && store.decisionMails().claim(entry.stream(), entry.decidedSequence(), person, clock.instant())) {
                MailOutcome outcome = send(item(entry, user.get(), option.get(), stands.get(), cast));
                if (outcome == MailOutcome.FAILED) {
                    store.decisionMails().release(entry.stream(), entry.decidedSequence(), person);
                    all = false;
                }
            }
        }
        return all;
    }

    /** What is thrown means that the server for mail was not asked. */
    private MailOutcome send(NewsItem item) {
        try {
            return mailer.send("decision.mail.subject", item);
        } catch (RuntimeException | LinkageError e) {
            errors.failed(ErrorKind.JOB, JOB, "Somebody could not be told of a decision", item.contentId(), e);
            return MailOutcome.FAILED;
        }
    }

    private static List<PersonNumber> informed(DecisionStream stream, PersonNumber decider) {
        return stream
                .state()
                .published()
                .map(PublishedVersion::roles)
                .map(roles -> roles.of(DaciRole.INFORMED).persons())
                .orElse(List.of())
                .stream()
                .filter(person -> !person.equals(decider))
                .toList();
    }

    private static NewsItem item(
            DecisionEntry entry, ConfluenceUser to, String option, RecordedDecision made, Cast cast) {
        String by = cast.user(Optional.of(made.by()))
                .map(ConfluenceUser::getFullName)
                .orElse("");
        // What the page asks by now may be another question than the one that was answered.
        Optional<String> question =
                entry.question().filter(asked -> entry.seen().equals(Optional.of(made.fingerprint())));
        List<Serializable> arguments = List.of(option, by, made.at(), question.orElse(""));
        String key = question.isPresent() ? "decision.mail.text" : "decision.mail.text-without-question";
        return new NewsItem(to.getKey(), entry.contentId(), key, arguments, Optional.empty());
    }

    /** Forgets what is too old to be told again. For a job of every day. */
    void tidy() {
        store.decisionMails().forgetBefore(clock.instant().minus(TOO_OLD.multipliedBy(2)));
    }
}
