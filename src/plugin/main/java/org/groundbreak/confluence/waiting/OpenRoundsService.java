package org.groundbreak.confluence.waiting;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.confluence.lists.FoundPages;
import org.groundbreak.confluence.lists.ListPlace;
import org.groundbreak.confluence.lists.ListReader;
import org.groundbreak.confluence.lists.ListedPage;
import org.groundbreak.confluence.lists.PlaceText;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.page.Spaces;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.waiting.OpenRoundsBody.OpenRound;
import org.groundbreak.confluence.waiting.OpenRoundsBody.RoundMay;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.PersonTable;
import org.groundbreak.store.RoundEntry;
import org.groundbreak.store.RoundTable;
import org.groundbreak.words.Words;

/**
 * The open rounds for whoever watches over them (rule N5): those of pages he may view, asked at that moment; of the others
 * he is told how many there are and nothing else. Four SELECTs for twenty rows, one of them to ask the rules what he may do
 * with each. Reading only.
 */
final class OpenRoundsService {

    private static final int ROWS = 20;

    private final PersonTable people;
    private final RoundTable rounds;
    private final Pages pages;
    private final Spaces spaces;
    private final PageAccess access;
    private final ConfluenceUsers users;
    private final WatchedSpacesReader watched;
    private final PlaceText places;
    private final Words words;
    private final EndWords ends;
    private final RoundMayMaker may;

    OpenRoundsService(
            PersonTable people,
            RoundTable rounds,
            Pages pages,
            Spaces spaces,
            PageAccess access,
            ConfluenceUsers users,
            WatchedSpacesReader watched,
            PlaceText places,
            Words words,
            EndWords ends,
            RoundMayMaker may) {
        this.people = people;
        this.rounds = rounds;
        this.pages = pages;
        this.spaces = spaces;
        this.access = access;
        this.users = users;
        this.watched = watched;
        this.places = places;
        this.words = words;
        this.ends = ends;
        this.may = may;
    }

    /**
     * Twenty rows at most. Problems: 400 place unknown; 401; 403 does not watch over that space; 404 no such space, or
     * hidden.
     *
     * @param spaceKey null or empty for all spaces
     */
    OpenRoundsBody part(String spaceKey, String cursor) {
        UserKey viewer = access.viewer();
        ListPlace place = places.parse(cursor);
        Optional<Space> space = Optional.ofNullable(Limits.name(spaceKey))
                .filter(key -> !key.isBlank())
                .map(spaces::visible);
        WatchedSpaces mine = watched.of(viewer);
        space.filter(one -> !mine.contain(one)).ifPresent(one -> {
            throw Problem.forbidden("not-process-owner");
        });
        OptionalLong spaceId = space.map(one -> OptionalLong.of(one.getId())).orElseGet(OptionalLong::empty);
        WatchedPages shown = new WatchedPages(mine, access.seenByViewer());
        FoundPages<RoundEntry> found = new ListReader<>(
                        EntriesByEnd.rounds((from, limit) -> rounds.open(spaceId, from, limit), pages), shown, ROWS)
                .read(place);
        int hidden = shown.hiddenIn(found);
        return new OpenRoundsBody(
                space.isPresent() || mine.ownAny() || !found.pages().isEmpty() || hidden > 0,
                rows(found, mine),
                hidden,
                hiddenText(words, hidden),
                found.next().map(places::of).orElse(null),
                found.sure(),
                Limits.WORDS);
    }

    /** How many rounds are on pages that somebody may not view; null for none. */
    static String hiddenText(Words words, int hidden) {
        return switch (hidden) {
            case 0 -> null;
            case 1 -> words.text("rounds.hidden.one");
            default -> words.text("rounds.hidden.many", Integer.toString(hidden));
        };
    }

    private List<OpenRound> rows(FoundPages<RoundEntry> found, WatchedSpaces mine) {
        Cast cast = Cast.of(
                found.pages().stream()
                        .map(ListedPage::about)
                        .flatMap(round -> Stream.concat(round.driver().stream(), round.approver().stream()))
                        .distinct()
                        .toList(),
                people,
                users);
        Map<Long, RoundMay> allowed = access.readOnly()
                ? Map.of()
                : may.of(found.pages().stream()
                        .map(ListedPage::page)
                        .collect(Collectors.toMap(Page::getId, page -> mine.rankIn(page.getSpace()))));
        return found.pages().stream()
                .map(listed ->
                        row(listed, cast, allowed.getOrDefault(listed.page().getId(), RoundMay.NOTHING)))
                .toList();
    }

    private OpenRound row(ListedPage<RoundEntry> listed, Cast cast, RoundMay allowed) {
        Page page = listed.page();
        RoundEntry round = listed.about();
        return new OpenRound(
                page.getId(),
                page.getTitle(),
                page.getUrlPath(),
                page.getSpace().getName(),
                round.round(),
                round.phase().name(),
                words.text("review.phase." + round.phase()),
                name(round.driver(), cast),
                name(round.approver(), cast),
                round.endsAt().map(Object::toString).orElse(null),
                round.endsAt().map(ends::local).orElse(null),
                ends.at(round.endsAt()),
                ends.left(round.endsAt()),
                ends.hasPassed(round.endsAt()),
                allowed);
    }

    private String name(Optional<PersonNumber> person, Cast cast) {
        return person.isEmpty()
                ? words.text("list.nobody")
                : cast.user(person).map(ConfluenceUser::getFullName).orElseGet(() -> words.text("person.gone"));
    }
}
