package org.groundbreak.confluence.register;

import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.groundbreak.confluence.lists.EntrySource;
import org.groundbreak.confluence.lists.FoundPages;
import org.groundbreak.confluence.lists.ListPlace;
import org.groundbreak.confluence.lists.ListReader;
import org.groundbreak.confluence.lists.PlaceText;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.page.Spaces;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.store.DecisionEntry;
import org.groundbreak.store.RegisterQuery;
import org.groundbreak.store.Store;
import org.groundbreak.words.Words;

/**
 * The register for one viewer. Rule N2: he gets a decision only when he may view the space it is in and then its page, asked
 * at that moment; he is told of no other, and no number of them. Reading only.
 */
final class RegisterService {

    private static final int ROWS = 20;

    private final Store store;
    private final SettingsReader settings;
    private final Clock clock;
    private final Pages pages;
    private final PageAccess access;
    private final Spaces spaces;
    private final PlaceText places;
    private final RegisterRowMaker rows;
    private final Words words;

    RegisterService(
            Store store,
            SettingsReader settings,
            Clock clock,
            Pages pages,
            PageAccess access,
            Spaces spaces,
            PlaceText places,
            RegisterRowMaker rows,
            Words words) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.pages = pages;
        this.access = access;
        this.spaces = spaces;
        this.places = places;
        this.rows = rows;
        this.words = words;
    }

    /** Twenty rows at most. Problems: 400 filter or place unknown; 401; 404 no such space, or hidden. */
    RegisterBody part(String spaceKey, Supplier<RegisterFilter> asked, String cursor) {
        UserKey viewer = access.viewer();
        RegisterFilter filter = asked.get();
        ListPlace place = places.parse(cursor);
        OptionalLong space = Optional.ofNullable(Limits.name(spaceKey))
                .filter(key -> !key.isBlank())
                .map(spaces::visible)
                .map(found -> OptionalLong.of(found.getId()))
                .orElseGet(OptionalLong::empty);
        OverdueCheck overdue = new OverdueCheck(settings, clock);
        FoundPages<DecisionEntry> found =
                new ListReader<>(entries(filter, space, overdue, viewer), access.seenByViewer(), ROWS).read(place);
        return new RegisterBody(
                rows.rows(found, overdue, words::day),
                found.next().map(places::of).orElse(null),
                found.sure());
    }

    private EntrySource<DecisionEntry> entries(
            RegisterFilter filter, OptionalLong space, OverdueCheck overdue, UserKey viewer) {
        EntrySource<DecisionEntry> none = place -> new EntrySource.Batch<>(List.of(), Optional.empty());
        if (filter.impossible()) {
            return none;
        }
        RegisterQuery query = filter.query(space, overdue.latest());
        Predicate<DecisionEntry> wanted = filter.overdue() ? overdue::isOverdue : decision -> true;
        if (!filter.mine()) {
            return RegisterEntries.all(store.register(), query, wanted, pages);
        }
        return store.people()
                .known(viewer)
                .<EntrySource<DecisionEntry>>map(person -> RegisterEntries.held(
                        store.register(), query, person, filter.role().map(Enum::name), wanted, pages))
                .orElse(none);
    }
}
