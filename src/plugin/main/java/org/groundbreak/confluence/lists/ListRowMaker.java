package org.groundbreak.confluence.lists;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.store.ListedSpec;
import org.groundbreak.store.PersonTable;
import org.groundbreak.words.StatusLozenge;
import org.groundbreak.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes rows of pages that may be shown. All drivers are named with one SELECT. */
final class ListRowMaker {

    private static final Logger LOG = LoggerFactory.getLogger(ListRowMaker.class);

    private final PersonTable people;
    private final ConfluenceUsers users;
    private final Words words;

    ListRowMaker(PersonTable people, ConfluenceUsers users, Words words) {
        this.people = people;
        this.users = users;
        this.words = words;
    }

    /**
     * The rows of a part, in its order; a page that cannot be read is left out.
     *
     * @param date how an instant is written
     */
    List<ListRow> rows(FoundPages<Optional<ListedSpec>> found, Function<Instant, String> date) {
        Cast drivers = Cast.of(
                found.pages().stream()
                        .flatMap(page -> page.about().stream())
                        .map(ListedSpec::driver)
                        .distinct()
                        .toList(),
                people,
                users);
        List<ListRow> rows = new ArrayList<>();
        for (ListedPage<Optional<ListedSpec>> page : found.pages()) {
            try {
                rows.add(row(page, drivers, date.apply(page.changedAt())));
            } catch (RuntimeException | LinkageError e) {
                LOG.warn("A page is left out of a list: {}", page.page().getId(), e);
            }
        }
        return rows;
    }

    private ListRow row(ListedPage<Optional<ListedSpec>> listed, Cast drivers, String changed) {
        Page page = listed.page();
        Optional<String> status = listed.about().map(ListedSpec::status);
        return new ListRow(
                page.getId(),
                page.getTitle(),
                page.getUrlPath(),
                status.orElse(null),
                status.map(name -> words.text("status." + name)).orElse(null),
                status.map(StatusLozenge::of).orElse(null),
                listed.about().map(spec -> driver(spec, drivers)).orElseGet(() -> author(page)),
                listed.about().map(ListedSpec::epics).orElse(0),
                listed.about().map(this::epics).orElse(null),
                listed.changedAt().toString(),
                changed);
    }

    private String driver(ListedSpec spec, Cast drivers) {
        return drivers.user(Optional.of(spec.driver()))
                .map(ConfluenceUser::getFullName)
                .orElseGet(() -> words.text("person.gone"));
    }

    private String author(Page page) {
        return Optional.ofNullable(page.getCreator())
                .map(ConfluenceUser::getFullName)
                .orElseGet(() -> words.text("list.nobody"));
    }

    private String epics(ListedSpec spec) {
        return switch (spec.epics()) {
            case 0 -> words.text("list.epics.none");
            case 1 -> words.text("list.epics.one");
            default -> words.text("list.epics.many", Integer.toString(spec.epics()));
        };
    }
}
