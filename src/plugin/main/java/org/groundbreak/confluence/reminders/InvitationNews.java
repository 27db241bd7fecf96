package org.groundbreak.confluence.reminders;

import com.atlassian.confluence.user.ConfluenceUser;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.confluence.mail.MailOutcome;
import org.groundbreak.confluence.mail.Mailer;
import org.groundbreak.confluence.mail.NewsItem;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.store.PersonTable;
import org.groundbreak.words.TextList;

/**
 * Tells those who are asked to review at once, each of them once for each time he is asked (rule C11). Where the server for
 * mail refuses, the sweep has it tried again for a week (rule C14). To be called in the background, never in a request.
 */
final class InvitationNews {

    /** Of the thread that tells. */
    static final String PLACE = "groundbreak-reminders";

    private final SpecLog log;
    private final PersonTable people;
    private final ConfluenceUsers users;
    private final Mailer mailer;
    private final Consumer<ConfluenceUser> expected;
    private final Clock clock;
    private final ErrorLog errors;

    /** @param expected is told of everybody who may have something to be told from now on */
    InvitationNews(
            SpecLog log,
            PersonTable people,
            ConfluenceUsers users,
            Mailer mailer,
            Consumer<ConfluenceUser> expected,
            Clock clock,
            ErrorLog errors) {
        this.log = log;
        this.people = people;
        this.users = users;
        this.mailer = mailer;
        this.expected = expected;
        this.clock = clock;
        this.errors = errors;
    }

    /** Tells those of one page. Without a mail server it waits for the sweep. */
    void tell(long contentId) {
        if (!mailer.isThere()) {
            return;
        }
        SpecStream spec = log.read(contentId);
        List<Naming> namings = Naming.toTell(spec, clock.instant());
        Cast cast = Cast.of(
                namings.stream()
                        .flatMap(naming -> Stream.of(naming.person(), naming.by()))
                        .collect(Collectors.toSet()),
                people,
                users);
        for (Naming naming : namings) {
            cast.user(Optional.of(naming.person())).ifPresent(user -> tell(spec, naming, user, cast));
        }
    }

    /** One whom it fails for must not keep the others. */
    private void tell(SpecStream spec, Naming naming, ConfluenceUser user, Cast cast) {
        try {
            if (mailer.send("reminders.invitation.subject", item(spec, naming, user, cast)) == MailOutcome.SENT) {
                expected.accept(user);
                cast.user(Optional.of(naming.by())).ifPresent(expected);
            }
        } catch (RuntimeException | LinkageError e) {
            errors.failed(
                    ErrorKind.BACKGROUND,
                    PLACE,
                    "Somebody could not be told that he is asked to review",
                    spec.contentId(),
                    e);
        }
    }

    private static NewsItem item(SpecStream spec, Naming naming, ConfluenceUser user, Cast cast) {
        String by = cast.user(Optional.of(naming.by()))
                .map(ConfluenceUser::getFullName)
                .orElse("");
        String key = naming.perspective().isPresent() ? "reminders.invitation" : "reminders.invitation.approver";
        List<Serializable> arguments = naming.perspective()
                .<List<Serializable>>map(perspective ->
                        List.of(by, new TextList(List.of("perspective." + perspective.name())), naming.endsAt()))
                .orElse(List.of(by, naming.endsAt()));
        return new NewsItem(user.getKey(), spec.contentId(), key, arguments, Optional.of(Once.ANCHOR))
                .once(Once.invited(spec, naming.sequence()));
    }
}
