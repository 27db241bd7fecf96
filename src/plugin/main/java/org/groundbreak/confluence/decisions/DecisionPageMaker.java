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
    private final DecisionReader reader;
    private final DecisionBodyMaker bodies;
    private final Clock clock;

    DecisionPageMaker(
            PageAccess access,
            Pages pages,
            ConfluenceUsers users,
            PersonTable people,
            SettingsReader settings,
            DecisionLog log,
            DecisionNoticer noticer,
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
        List<DecisionBody> decisions = bodies(viewer, page, shown);
        return new DecisionsOfPage(
                contentId,
                reading.version(),
                !noticer.isUpToDate(page, reading) || shown.isBeingRead(),
                new DecisionsOfPage.LimitsBody(Limits.NAME, Limits.WORDS),
                decisions);
    }

    /** One decision. Problems: 400 an id that is too long, 401, 404, 409. */
    public DecisionBody of(long contentId, String decisionId) {
        String id = Limits.name(decisionId);
        return of(contentId).decisions().stream()
                .filter(decision -> id.equals(decision.id()) && "own".equals(decision.identity()))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("no-decision"));
    }

    private List<DecisionBody> bodies(UserKey viewer, Page page, ShownPage shown) {
        PageReading reading = shown.reading();
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
            NamedRoles roles = NamedRoles.of(macro, users);
            named.add(roles);
            keys.addAll(roles.keys());
        }
        Cast cast = Cast.of(persons, people, users);
        Map<UserKey, PersonNumber> numbers = new HashMap<>(people.knownNumbersOf(keys));
        if (numbers.containsKey(viewer)) {
            cast = cast.with(numbers.get(viewer), viewer);
        }
        SpaceSettings space = settings.of(page.getSpace());
        HolderLookup holders = new HolderLookup(users, access, page, space, numbers);
        PageViewer asking = new PageViewer(
                viewer,
                page,
                shown,
                cast,
                new OldVersions(pages, page),
                space.technicalGroup().isPresent(),
                clock.instant().atZone(space.zone()).toLocalDate(),
                access);
        List<DecisionBody> made = new ArrayList<>();
        for (int position = 0; position < streams.size(); position++) {
            made.add(bodies.of(asking, position, streams.get(position), holders.of(named.get(position))));
        }
        return made;
    }
}
