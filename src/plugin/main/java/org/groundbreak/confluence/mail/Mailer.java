package org.groundbreak.confluence.mail;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.mail.HostMail;
import org.groundbreak.words.Words;

/**
 * Writes to people, each in his language and zone. Rule C4: a mail says of a page no more than its reader may view at that
 * moment, and nothing where he may not view it. To be called by jobs and in the background, never in a request.
 */
public final class Mailer {

    private final TransactionTemplate transactions;
    private final HostMail host;
    private final ConfluenceUsers users;
    private final Pages pages;
    private final PageAccess access;
    private final MailSwitch mailSwitch;
    private final ToldOnce once;
    private final Words words;
    private final LetterMaker letters;
    private final Supplier<ZoneId> serverZone;
    private final AtomicLong failed = new AtomicLong();

    Mailer(
            TransactionTemplate transactions,
            HostMail host,
            ConfluenceUsers users,
            Pages pages,
            PageAccess access,
            MailSwitch mailSwitch,
            ToldOnce once,
            Words words,
            LetterMaker letters,
            Supplier<ZoneId> serverZone) {
        this.transactions = transactions;
        this.host = host;
        this.users = users;
        this.pages = pages;
        this.access = access;
        this.mailSwitch = mailSwitch;
        this.once = once;
        this.words = words;
        this.letters = letters;
        this.serverZone = serverZone;
    }

    /** Whether the host has a server for outgoing mail now. */
    public boolean isThere() {
        return host.isThere();
    }

    /** Whether a page is in the trash: of such a one nobody hears anything now, and it may come back. */
    public boolean isInTrash(long contentId) {
        return transactions.execute(
                () -> pages.find(contentId).filter(Pages::isInTrash).isPresent());
    }

    /**
     * Sends one mail at once.
     *
     * @param subjectKey of a text of ours; it gets the title of the page as its argument
     * @param item what it says, and to whom
     */
    public MailOutcome send(String subjectKey, NewsItem item) {
        return send(item.to(), subjectKey, List.of(item));
    }

    /**
     * Sends one message of a calendar at once.
     *
     * @param contentId of the page that it is about
     * @param maker asked only when he can be written to and wants mail, so that what it claims is sent
     */
    public MailOutcome send(UserKey to, long contentId, CalendarLetterMaker maker) {
        Optional<ConfluenceUser> reader = addressee(to);
        if (reader.isEmpty()) {
            return MailOutcome.NO_ADDRESS;
        }
        if (mailSwitch.isOff(to)) {
            return MailOutcome.TURNED_OFF;
        }
        Optional<CalendarLetter> letter = maker.make(words(reader.get()), titleFor(reader.get(), contentId));
        if (letter.isEmpty()) {
            return MailOutcome.NOTHING_TO_SAY;
        }
        return outcome(host.sendCalendar(
                reader.get().getEmail(),
                letter.get().subject(),
                letter.get().method(),
                letter.get().text()));
    }

    /** One mail about several pages; the subject gets the title of the first and the number of items. */
    MailOutcome send(UserKey to, String subjectKey, List<NewsItem> items) {
        Optional<ConfluenceUser> reader = addressee(to);
        if (reader.isEmpty()) {
            return MailOutcome.NO_ADDRESS;
        }
        if (mailSwitch.isOff(to)) {
            return MailOutcome.TURNED_OFF;
        }
        List<LetterPart> parts = new ArrayList<>();
        MailOutcome outcome = MailOutcome.FAILED;
        try {
            items.stream()
                    .flatMap(item -> part(reader.get(), item).stream())
                    .filter(part -> once.claim(part.item()))
                    .forEach(parts::add);
            if (parts.isEmpty()) {
                return MailOutcome.NOTHING_TO_SAY;
            }
            Letter letter = letters.make(words(reader.get()), reader.get(), subjectKey, parts);
            outcome = outcome(host.send(reader.get().getEmail(), letter.subject(), letter.body()));
            return outcome;
        } finally {
            // Also when something is thrown: the server for mail has not been asked then, or has said no (rule C14).
            if (outcome == MailOutcome.FAILED) {
                parts.forEach(part -> once.release(part.item()));
            }
        }
    }

    private MailOutcome outcome(boolean taken) {
        if (!taken) {
            failed.incrementAndGet();
        }
        return taken ? MailOutcome.SENT : MailOutcome.FAILED;
    }

    /** How many mails the server did not take, on this node and since the plugin was enabled. */
    long failed() {
        return failed.get();
    }

    private Optional<ConfluenceUser> addressee(UserKey to) {
        return users.withKey(to)
                .filter(user -> !users.isDeactivated(user))
                .filter(user -> user.getEmail() != null && !user.getEmail().isBlank());
    }

    private Words words(ConfluenceUser reader) {
        return words.to(reader.getKey(), users.zoneOf(reader).orElseGet(serverZone));
    }

    private Optional<LetterPart> part(ConfluenceUser reader, NewsItem item) {
        return titleFor(reader, item.contentId()).map(title -> new LetterPart(title, item));
    }

    /** In a transaction of the host, since rights are read from what belongs to a page, and a job has none of its own. */
    private Optional<String> titleFor(ConfluenceUser reader, long contentId) {
        return transactions.execute(() -> pages.current(contentId)
                .filter(page -> access.mayView(reader, page))
                .map(Page::getTitle));
    }
}
