package org.groundbreak.confluence.waiting;

import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.lists.EntrySource;
import org.groundbreak.confluence.lists.FoundPages;
import org.groundbreak.confluence.lists.ListPlace;
import org.groundbreak.confluence.lists.ListReader;
import org.groundbreak.confluence.lists.ListedPage;
import org.groundbreak.confluence.lists.PlaceText;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.waiting.WaitingBody.MatterBody;
import org.groundbreak.confluence.waiting.WaitingBody.WaitingRow;
import org.groundbreak.reviews.Matter;
import org.groundbreak.store.PersonTable;
import org.groundbreak.store.RoundTable;
import org.groundbreak.store.WaitedFor;
import org.groundbreak.words.Words;

/**
 * What waits for one viewer, across spaces. A page that he may not view is not there (rule N2), whatever waits for him in
 * it. Two SELECTs for twenty rows. Reading only.
 */
final class WaitingService {

    private static final int ROWS = 20;

    private final PersonTable people;
    private final RoundTable rounds;
    private final Pages pages;
    private final PageAccess access;
    private final PlaceText places;
    private final Words words;
    private final EndWords ends;

    WaitingService(
            PersonTable people,
            RoundTable rounds,
            Pages pages,
            PageAccess access,
            PlaceText places,
            Words words,
            EndWords ends) {
        this.people = people;
        this.rounds = rounds;
        this.pages = pages;
        this.access = access;
        this.places = places;
        this.words = words;
        this.ends = ends;
    }

    /** Twenty rows at most. Problems: 400 place unknown; 401. */
    WaitingBody part(String cursor) {
        UserKey viewer = access.viewer();
        ListPlace place = places.parse(cursor);
        FoundPages<WaitedFor> found = new ListReader<>(entries(viewer), access.seenByViewer(), ROWS).read(place);
        return new WaitingBody(
                found.pages().stream().map(this::row).toList(),
                found.next().map(places::of).orElse(null),
                found.sure());
    }

    /** Whom no log knows, nothing waits for. */
    private EntrySource<WaitedFor> entries(UserKey viewer) {
        return people.known(viewer)
                .<EntrySource<WaitedFor>>map(person ->
                        EntriesByEnd.waiting((place, limit) -> rounds.waitingFor(person, place, limit), pages))
                .orElse(place -> new EntrySource.Batch<>(List.of(), Optional.empty()));
    }

    private WaitingRow row(ListedPage<WaitedFor> listed) {
        Page page = listed.page();
        WaitedFor waiting = listed.about();
        return new WaitingRow(
                page.getId(),
                page.getTitle(),
                page.getUrlPath(),
                page.getSpace().getName(),
                waiting.matters().entrySet().stream().map(this::matter).toList(),
                waiting.endsAt().map(Object::toString).orElse(null),
                ends.at(waiting.endsAt()),
                ends.left(waiting.endsAt()),
                ends.hasPassed(waiting.endsAt()));
    }

    private MatterBody matter(Map.Entry<Matter, Integer> matter) {
        String key = "waiting.matter." + matter.getKey();
        String name = matter.getKey().name();
        return switch (matter.getKey()) {
            case QUESTIONS, ANSWERS ->
                new MatterBody(
                        name,
                        matter.getValue() == 1
                                ? words.text(key + ".one")
                                : words.text(key + ".many", Integer.toString(matter.getValue())));
            default -> new MatterBody(name, words.text(key));
        };
    }
}
