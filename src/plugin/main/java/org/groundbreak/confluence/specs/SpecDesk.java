package org.groundbreak.confluence.specs;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.groundbreak.confluence.attachments.Effort;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.page.SeenPage;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.settings.ReviewSettings;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Asking;
import org.groundbreak.specs.InTime;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.specs.SpecCommand;
import org.groundbreak.store.PersonTable;

/**
 * Where everything that people ask of specs comes in, always in the same order: who it is, whether he may see the page,
 * whether anything may be written, what the rules say, and only then a number for him and the append. So a call that is
 * refused leaves nothing behind.
 */
public final class SpecDesk {

    private final PageAccess access;
    private final ConfluenceUsers users;
    private final PersonTable people;
    private final SpecLog log;
    private final ContentReader reader;
    private final Pages pages;
    private final Function<Space, ReviewSettings> settings;
    private final Clock clock;

    SpecDesk(
            PageAccess access,
            ConfluenceUsers users,
            PersonTable people,
            SpecLog log,
            ContentReader reader,
            Pages pages,
            Function<Space, ReviewSettings> settings,
            Clock clock) {
        this.access = access;
        this.users = users;
        this.people = people;
        this.log = log;
        this.reader = reader;
        this.pages = pages;
        this.settings = settings;
        this.clock = clock;
    }

    /** A page and its spec, for whoever asks. Problems: 401, 404. */
    public SpecVisit open(long contentId) {
        UserKey viewer = access.viewer();
        return visit(viewer, access.visible(contentId), reading(log::read), Effort.GLANCE, access::readOnly);
    }

    /** The same, for a command. Problems: 401, 404, 405. */
    public SpecVisit openForCommand(long contentId) {
        return openForCommand(contentId, reading(log::read));
    }

    /** The same, for one of several commands of a request. Problems: 401, 404, 405. */
    public SpecVisit openForCommand(long contentId, SharedReading shared) {
        UserKey viewer = access.viewer();
        return visit(viewer, access.forCommand(contentId), shared, Effort.COMMAND, () -> false);
    }

    /**
     * For commands on several pages, each of which reads its own log when its turn comes. One SELECT.
     *
     * @param named who may get a part in all of them
     */
    public SharedReading readingFor(Collection<UserKey> named) {
        SharedReading shared = reading(log::read);
        shared.meetUsers(named);
        return shared;
    }

    /**
     * For asking what commands on these pages would do: the logs are read now, with one SELECT, and who is in them with two.
     * A log that cannot be read fails when its turn comes. Nothing may be carried out on it.
     *
     * @param named who may get a part in all of them
     */
    public SharedReading readingAhead(Collection<Long> contentIds, Collection<UserKey> named) {
        Map<Long, SpecStream> specs = log.readAll(contentIds);
        SharedReading shared = reading(id -> Optional.ofNullable(specs.get(id)).orElseGet(() -> log.read(id)));
        shared.meetUsers(named);
        shared.meet(
                specs.values().stream().flatMap(spec -> spec.persons().stream()).toList());
        return shared;
    }

    private SharedReading reading(LongFunction<SpecStream> specs) {
        return new SharedReading(specs, people, users, settings);
    }

    private SpecVisit visit(UserKey viewer, Page page, SharedReading shared, Effort effort, BooleanSupplier readOnly) {
        SpecStream spec = shared.specOf(page.getId());
        return new SpecVisit(
                viewer,
                page,
                reader.now(page, effort),
                spec,
                shared.castOf(spec),
                effort,
                new Surroundings(() -> shared.settingsOf(page.getSpace()), readOnly));
    }

    /** The page as whoever visits saw it, for whatever judges it. Nothing is read before the rules need it. */
    PageToApprove seenBy(SpecVisit visit, SeenPage seen) {
        return new PageToApprove(visit, seen, reader, pages);
    }

    /** Refuses what the rules refuse, before anything is looked up for it. Problems: 403, 409. */
    public void require(SpecVisit visit, SpecCommand command) {
        log.refusal(visit.spec(), inTime(visit, command)).ifPresent(refusal -> {
            throw RefusalProblem.of(refusal, visit);
        });
    }

    /**
     * Carries a command out.
     *
     * @param command made for a number of whoever asks; may be called twice
     * @return the visit as it is afterwards. Problems: those of {@link #require}
     */
    public SpecVisit carryOut(SpecVisit visit, Function<PersonNumber, SpecCommand> command) {
        SpecCommand asked = inTime(visit, command.apply(visit.actor()));
        require(visit, asked);
        if (!log.wouldChange(visit.spec(), asked)) {
            return visit;
        }
        SpecVisit known = visit.actor().equals(PersonNumber.STRANGER) ? meet(visit, visit.viewer()) : visit;
        SpecOutcome outcome = log.run(known.spec(), inTime(known, command.apply(known.actor())), known::sight);
        return after(known, outcome);
    }

    /** Whatever is asked is decided as after the end of the window, if that should have ended (rule R2). */
    private SpecCommand inTime(SpecVisit visit, SpecCommand command) {
        if (command instanceof ReviewStep || command instanceof InTime) {
            return command;
        }
        PageToApprove published = seenBy(visit, SeenPage.now(visit.version()));
        return new InTime(
                command,
                new Asking(command.actor(), command.pageVersion(), clock.instant(), Asking.Rank.NONE, published));
    }

    /** The visit with a number for somebody, made when he has none. Only once it is sure that a command will need it. */
    SpecVisit meet(SpecVisit visit, UserKey user) {
        return visit.with(visit.spec(), visit.cast().with(people.numberOf(user), user));
    }

    /** The same for several at once; one SELECT for all who have a number already and are not known here. */
    public SpecVisit meet(SpecVisit visit, Collection<UserKey> met) {
        Cast cast = visit.cast();
        List<UserKey> strangers = met.stream()
                .filter(user -> visit.cast().numberOf(user).equals(PersonNumber.STRANGER))
                .toList();
        if (strangers.isEmpty()) {
            return visit;
        }
        for (Map.Entry<UserKey, PersonNumber> known :
                people.numbersOf(strangers).entrySet()) {
            cast = cast.with(known.getValue(), known.getKey());
        }
        return visit.with(visit.spec(), cast);
    }

    /** The visit after a command, with who is new in the log since it was read. Problems: those of {@link #require} */
    SpecVisit after(SpecVisit visit, SpecOutcome outcome) {
        outcome.refusal().ifPresent(refusal -> {
            throw RefusalProblem.of(refusal, visit);
        });
        SpecStream spec = outcome.spec();
        Cast cast = visit.cast().knows(spec.persons()) ? visit.cast() : Cast.of(spec.persons(), people, users);
        return visit.with(spec, cast);
    }
}
