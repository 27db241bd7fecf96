package org.groundbreak.confluence.register;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.groundbreak.confluence.lists.EntrySource;
import org.groundbreak.confluence.lists.ListCursor;
import org.groundbreak.confluence.lists.ListEntry;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.DecisionEntry;
import org.groundbreak.store.RegisterQuery;
import org.groundbreak.store.RegisterTable;
import org.groundbreak.store.RegisteredDecision;

/** Decisions from the projection, what was touched last first; of all of them, or of those in which somebody has a part. */
final class RegisterEntries implements EntrySource<DecisionEntry> {

    private static final int BATCH = 100;

    private final Parts parts;
    private final Predicate<DecisionEntry> wanted;
    private final Pages pages;

    private RegisterEntries(Parts parts, Predicate<DecisionEntry> wanted, Pages pages) {
        this.parts = parts;
        this.wanted = wanted;
        this.pages = pages;
    }

    /** All. @param wanted what the database cannot tell */
    static RegisterEntries all(RegisterTable table, RegisterQuery query, Predicate<DecisionEntry> wanted, Pages pages) {
        return new RegisterEntries(
                place -> {
                    List<RegisteredDecision> found = table.behind(query, place, BATCH);
                    long next = found.isEmpty()
                            ? place
                            : found.get(found.size() - 1).place();
                    return new RegisterTable.Held(found, next, found.size() < BATCH);
                },
                wanted,
                pages);
    }

    /** Those in which somebody holds a role. @param role name of the only role that is meant; empty for any */
    static RegisterEntries held(
            RegisterTable table,
            RegisterQuery query,
            PersonNumber person,
            Optional<String> role,
            Predicate<DecisionEntry> wanted,
            Pages pages) {
        return new RegisterEntries(place -> table.held(query, person, role, place, BATCH), wanted, pages);
    }

    @Override
    public Batch<DecisionEntry> behind(ListCursor place) {
        RegisterTable.Held part = parts.behind(place.id());
        return new Batch<>(
                part.decisions().stream()
                        .filter(found -> wanted.test(found.decision()))
                        .map(this::entry)
                        .toList(),
                part.last() ? Optional.empty() : Optional.of(place.behind(place.changedAt(), part.next())));
    }

    /** All of one instant, so that the place alone orders them. */
    private ListEntry<DecisionEntry> entry(RegisteredDecision found) {
        return new ListEntry<>(
                found.place(), ListCursor.START.changedAt(), found.decision(), () -> page(found.decision()));
    }

    /** The projection may not have heard yet that the page was moved or trashed. */
    private Optional<Page> page(DecisionEntry decision) {
        return pages.current(decision.contentId())
                .filter(page -> page.getSpace().getId() == decision.spaceId());
    }

    private interface Parts {
        RegisterTable.Held behind(long place);
    }
}
