package org.groundbreak.confluence.waiting;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.lists.FoundPages;
import org.groundbreak.confluence.lists.ListPlace;
import org.groundbreak.confluence.lists.ListReader;
import org.groundbreak.confluence.lists.PlaceText;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.PersonTable;
import org.groundbreak.store.Store;
import org.groundbreak.words.Words;

/**
 * Hands over what somebody who leaves has in specs (rule P6): he reviews no more in rounds that wait for him, approves and
 * drives no more. Every spec is decided by itself, by its own rules and the caller's own rights; one that is refused or fails
 * changes no other. It is done part by part, as lists are read: whoever asks goes on with the place that he was given.
 */
final class LeavingService {

    /** Of one request; each is a command with its own reading of the page and of the log. */
    private static final int ROWS = 20;

    private final Store store;
    private final PersonTable people;
    private final Handover handover;
    private final Pages pages;
    private final PageAccess access;
    private final ConfluenceUsers users;
    private final PlaceText places;
    private final Words words;

    LeavingService(
            Store store,
            Handover handover,
            Pages pages,
            PageAccess access,
            ConfluenceUsers users,
            PlaceText places,
            Words words) {
        this.store = store;
        this.people = store.people();
        this.handover = handover;
        this.pages = pages;
        this.access = access;
        this.users = users;
        this.places = places;
        this.words = words;
    }

    /** Refuses before anything is read who may not look people up. Problems: 401, 403, 405. */
    void requireAsker() {
        access.viewer();
        access.requirePeople();
        access.requireWritable();
    }

    /** Problems: 400 nobody named or of that name, who comes is deactivated, both are the same, or place unknown. */
    LeavingBody replace(LeavingRequest request) {
        ConfluenceUser coming = named(request.coming());
        Leaver leaver = leaver(request, coming);
        if (users.isDeactivated(coming)) {
            throw Problem.badRequest("reviewer-deactivated", coming.getFullName());
        }
        ListPlace place = places.parse(request.cursor());
        boolean dryRun = Boolean.TRUE.equals(request.dryRun());
        FoundPages<LeavingPart> found = leaver.person()
                .map(person -> read(person, place))
                .orElseGet(() -> new FoundPages<>(List.of(), Optional.empty(), true));
        return new LeavingBody(
                leaver.name(),
                coming.getFullName(),
                dryRun,
                leaver.person()
                        .map(person -> handover.rows(found.pages(), person, coming, access.viewer(), dryRun))
                        .orElse(List.of()),
                found.next().map(places::of).orElse(null));
    }

    /** Of pages that he may not view there is not even a number: it would say in how many hidden specs one person takes part. */
    private FoundPages<LeavingPart> read(PersonNumber person, ListPlace place) {
        return new ListReader<>(
                        new LeavingEntries(person, store.rounds(), store.specs(), pages), access.seenByViewer(), ROWS)
                .read(place);
    }

    private Leaver leaver(LeavingRequest request, ConfluenceUser coming) {
        boolean named = request.leaving() != null && !request.leaving().isBlank();
        if (!named && request.leavingNumber() != null && request.leavingNumber() > 0) {
            return gone(new PersonNumber(request.leavingNumber()));
        }
        ConfluenceUser leaving = named(request.leaving());
        if (leaving.getKey().equals(coming.getKey())) {
            throw Problem.badRequest("replacement-same");
        }
        return new Leaver(people.known(leaving.getKey()), leaving.getFullName());
    }

    /** By number goes nobody who has a name: numbers tell no names. */
    private Leaver gone(PersonNumber person) {
        boolean there = Cast.of(List.of(person), people, users)
                .user(Optional.of(person))
                .isPresent();
        if (there) {
            throw Problem.badRequest("replacement-people");
        }
        return new Leaver(Optional.of(person), words.text("person.gone"));
    }

    private ConfluenceUser named(String name) {
        if (name == null || name.isBlank()) {
            throw Problem.badRequest("replacement-people");
        }
        return users.named(name.strip()).orElseThrow(() -> Problem.badRequest("reviewer-unknown", name));
    }
}
