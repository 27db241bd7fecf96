package org.groundbreak.confluence.waiting;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.groundbreak.confluence.lists.FoundPages;
import org.groundbreak.confluence.lists.ListPlace;
import org.groundbreak.confluence.lists.ListReader;
import org.groundbreak.confluence.lists.ListedPage;
import org.groundbreak.confluence.lists.PlaceText;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.waiting.GoneBody.GonePerson;
import org.groundbreak.confluence.waiting.GoneBody.GoneRound;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.PersonTable;
import org.groundbreak.store.RoundEntry;
import org.groundbreak.store.RoundTable;
import org.groundbreak.store.Store;
import org.groundbreak.store.WaitedFor;
import org.groundbreak.words.Words;

/**
 * Who is in open rounds and can do nothing any more, since his account is gone or deactivated (rule N8): of rounds that the
 * caller watches over, on pages that he may view. Four SELECTs for fifty rounds, and two calls of the host for each person.
 * Reading only.
 */
final class GoneService {

    /** Rounds that are looked through for one answer. */
    private static final int ROUNDS = 50;

    private final PersonTable people;
    private final RoundTable rounds;
    private final Pages pages;
    private final PageAccess access;
    private final ConfluenceUsers users;
    private final WatchedSpacesReader watched;
    private final PlaceText places;
    private final Words words;

    GoneService(
            Store store,
            Pages pages,
            PageAccess access,
            ConfluenceUsers users,
            WatchedSpacesReader watched,
            PlaceText places,
            Words words) {
        this.people = store.people();
        this.rounds = store.rounds();
        this.pages = pages;
        this.access = access;
        this.users = users;
        this.watched = watched;
        this.places = places;
        this.words = words;
    }

    /** Fifty rounds. Problems: 400 place unknown; 401; 403 may not look people up. */
    GoneBody part(String cursor) {
        UserKey viewer = access.viewer();
        access.requirePeople();
        ListPlace place = places.parse(cursor);
        WatchedSpaces mine = watched.of(viewer);
        Predicate<Page> seen = access.seenByViewer();
        FoundPages<RoundEntry> found = new ListReader<>(
                        EntriesByEnd.rounds((from, limit) -> rounds.open(OptionalLong.empty(), from, limit), pages),
                        page -> mine.contain(page.getSpace()) && seen.test(page),
                        ROUNDS)
                .read(place);
        return new GoneBody(gone(partsOf(found)), found.next().map(places::of).orElse(null));
    }

    /** Who has which parts in each of these rounds. */
    private Map<PersonNumber, Map<Page, Set<LeavingPart>>> partsOf(FoundPages<RoundEntry> found) {
        Map<PersonNumber, Map<Page, Set<LeavingPart>>> parts = new LinkedHashMap<>();
        Map<Long, List<WaitedFor>> waiting = found.pages().isEmpty()
                ? Map.of()
                : rounds
                        .waitedForOn(found.pages().stream()
                                .map(listed -> listed.page().getId())
                                .toList())
                        .stream()
                        .filter(LeavingEntries::reviews)
                        .collect(Collectors.groupingBy(WaitedFor::contentId));
        for (ListedPage<RoundEntry> listed : found.pages()) {
            Page page = listed.page();
            waiting.getOrDefault(page.getId(), List.of())
                    .forEach(one -> add(parts, one.person(), page, LeavingPart.REVIEWER));
            listed.about().approver().ifPresent(one -> add(parts, one, page, LeavingPart.APPROVER));
            listed.about().driver().ifPresent(one -> add(parts, one, page, LeavingPart.DRIVER));
        }
        return parts;
    }

    private static void add(
            Map<PersonNumber, Map<Page, Set<LeavingPart>>> parts, PersonNumber person, Page page, LeavingPart part) {
        parts.computeIfAbsent(person, one -> new LinkedHashMap<>())
                .computeIfAbsent(page, one -> EnumSet.noneOf(LeavingPart.class))
                .add(part);
    }

    private List<GonePerson> gone(Map<PersonNumber, Map<Page, Set<LeavingPart>>> parts) {
        Cast cast = Cast.of(parts.keySet(), people, users);
        List<GonePerson> gone = new ArrayList<>();
        parts.forEach((person, pages) -> {
            Optional<ConfluenceUser> user = cast.user(Optional.of(person));
            if (user.isEmpty()) {
                gone.add(new GonePerson(person.value(), null, words.text("person.gone"), rounds(pages)));
            } else if (users.isDeactivated(user.get())) {
                String name = words.text("candidate.deactivated", user.get().getFullName());
                gone.add(new GonePerson(null, user.get().getName(), name, rounds(pages)));
            }
        });
        return gone;
    }

    private List<GoneRound> rounds(Map<Page, Set<LeavingPart>> pages) {
        return pages.entrySet().stream()
                .map(entry -> new GoneRound(
                        entry.getKey().getId(),
                        entry.getKey().getTitle(),
                        entry.getValue().stream()
                                .map(part -> words.text("leaving.part." + part))
                                .collect(Collectors.joining(", "))))
                .toList();
    }
}
