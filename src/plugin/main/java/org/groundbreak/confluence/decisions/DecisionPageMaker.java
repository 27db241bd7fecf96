package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.groundbreak.confluence.attachments.Effort;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.confluence.settings.SpaceSettings;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DecisionId;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.DecisionEntry;
import org.groundbreak.store.PersonTable;

/** Says how all decisions of a page stand, for one viewer. Reading only. */
public final class DecisionPageMaker {

    private final PageAccess access;
    private final Pages pages;
    private final ConfluenceUsers users;
    private final PersonTable people;
    private final SettingsReader settings;
    private final DecisionLog log;
    private final DecisionNoticer noticer;
    private final RolesCheck roles;
    private final LongConsumer noteSoon;
    private final LostDecisions lost;
    private final DecisionReader reader;
    private final DecisionBodyMaker bodies;
    private final Clock clock;

    /** @param noteSoon has a page looked at in the background */
    DecisionPageMaker(
            PageAccess access,
            Pages pages,
            ConfluenceUsers users,
            PersonTable people,
            SettingsReader settings,
            DecisionLog log,
            DecisionNoticer noticer,
            RolesCheck roles,
            LongConsumer noteSoon,
            LostDecisions lost,
            DecisionReader reader,
            DecisionBodyMaker bodies,
            Clock clock) {
        this.access = access;
        this.pages = pages;
        this.users = users;
        this.people = people;
        this.settings = settings;
        this.log = log;
        this.noticer = noticer;
        this.roles = roles;
        this.noteSoon = noteSoon;
        this.lost = lost;
        this.reader = reader;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** All decisions of a page. Problems: 401, 404, 409 the page cannot be read. */
    public DecisionsOfPage of(long contentId) {
        UserKey viewer = access.viewer();
        Page page = access.visible(contentId);
        PageReading reading = PageReading.of(page.getVersion(), page.getBodyAsString());
        DecisionDesk.requireReadable(reading);
        ShownPage shown = reader.page(contentId, reading, Effort.GLANCE);
        Gathered all = gather(viewer, page, reading);
        List<DecisionEntry> known = noticer.known(contentId);
        boolean rolesBehind = isBehind(all, reading);
        boolean behind = rolesBehind || !DecisionNoticer.isUpToDate(known, page, reading);
        if (rolesBehind) {
            // Of this the host tells nobody. Whoever asks again in a moment reads what was found then.
            noteSoon.accept(contentId);
        }
        List<DecisionBody> decisions = bodies(viewer, page, shown, all);
        return new DecisionsOfPage(
                contentId,
                reading.version(),
                behind || shown.isBeingRead(),
                new DecisionsOfPage.LimitsBody(Limits.NAME, Limits.WORDS),
                decisions,
                lost.of(known, reading));
    }

    /** One decision. Problems: 400 an id that is too long, 401, 404, 409. */
    public DecisionBody of(long contentId, String decisionId) {
        String id = Limits.name(decisionId);
        return of(contentId).decisions().stream()
                .filter(decision -> id.equals(decision.id()) && "own".equals(decision.identity()))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("no-decision"));
    }

    /**
     * What is known of all decisions of a page, asked of database and host once.
     *
     * @param streams null for one that is none of its own
     * @param numbers of those who are named and have one, and of the viewer
     */
    private record Gathered(
            List<DecisionStream> streams,
            List<NamedRoles> named,
            Cast cast,
            Map<UserKey, PersonNumber> numbers,
            SpaceSettings space) {}

    private Gathered gather(UserKey viewer, Page page, PageReading reading) {
        AskedUsers asked = new AskedUsers(users);
        List<DecisionStream> streams = new ArrayList<>();
        List<NamedRoles> named = new ArrayList<>();
        Set<PersonNumber> persons = new HashSet<>();
        Set<UserKey> keys = new HashSet<>(Set.of(viewer));
        for (DaciMacro macro : reading.macros()) {
            DecisionStream stream = PageReading.isOwn(macro)
                    ? log.read(new DecisionId(page.getId(), macro.id().orElseThrow()))
                    : null;
            streams.add(stream);
            if (stream != null) {
                persons.addAll(stream.persons());
            }
            NamedRoles holders = NamedRoles.of(macro, asked);
            named.add(holders);
            keys.addAll(holders.keys());
        }
        Cast cast = Cast.of(persons, people, users);
        Map<UserKey, PersonNumber> numbers = new HashMap<>(people.knownNumbersOf(keys));
        if (numbers.containsKey(viewer)) {
            cast = cast.with(numbers.get(viewer), viewer);
        }
        return new Gathered(streams, named, cast, numbers, settings.of(page.getSpace()));
    }

    private boolean isBehind(Gathered all, PageReading reading) {
        for (int i = 0; i < all.streams().size(); i++) {
            DecisionStream stream = all.streams().get(i);
            if (stream != null
                    && roles.isBehind(
                            stream,
                            reading.macros().get(i),
                            reading.version(),
                            all.named().get(i),
                            all.numbers(),
                            all.space())) {
                return true;
            }
        }
        return false;
    }

    private List<DecisionBody> bodies(UserKey viewer, Page page, ShownPage shown, Gathered all) {
        SpaceSettings space = all.space();
        HolderLookup holders = new HolderLookup(users, access, page, space, all.numbers());
        PageViewer asking = new PageViewer(
                viewer,
                page,
                shown,
                all.cast(),
                new OldVersions(pages, page),
                space.technicalGroup().isPresent(),
                clock.instant().atZone(space.zone()).toLocalDate(),
                access);
        List<DecisionBody> made = new ArrayList<>();
        for (int position = 0; position < all.streams().size(); position++) {
            made.add(bodies.of(
                    asking,
                    position,
                    all.streams().get(position),
                    holders.of(all.named().get(position))));
        }
        return made;
    }
}
