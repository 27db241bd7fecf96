package org.groundbreak.confluence.register;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundbreak.confluence.lists.FoundPages;
import org.groundbreak.confluence.lists.ListedPage;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.DecisionEntry;
import org.groundbreak.store.PersonTable;
import org.groundbreak.store.RegisterTable;
import org.groundbreak.words.StatusLozenge;
import org.groundbreak.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes rows of decisions that may be shown, with two SELECTs: one for the roles, one for the people. */
final class RegisterRowMaker {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterRowMaker.class);

    private final RegisterTable table;
    private final PersonTable people;
    private final ConfluenceUsers users;
    private final Words words;

    RegisterRowMaker(RegisterTable table, PersonTable people, ConfluenceUsers users, Words words) {
        this.table = table;
        this.people = people;
        this.users = users;
        this.words = words;
    }

    /**
     * The rows of a part, in its order; one that cannot be made is left out.
     *
     * @param date how a day is written
     */
    List<RegisterRow> rows(FoundPages<DecisionEntry> found, OverdueCheck overdue, Function<LocalDate, String> date) {
        Map<StreamId, Map<String, List<PersonNumber>>> holders = table.holders(
                found.pages().stream().map(page -> page.about().stream()).toList());
        Cast cast = Cast.of(
                holders.values().stream()
                        .flatMap(roles -> shown(roles).stream())
                        .distinct()
                        .toList(),
                people,
                users);
        List<RegisterRow> rows = new ArrayList<>();
        for (ListedPage<DecisionEntry> listed : found.pages()) {
            try {
                Map<String, List<PersonNumber>> roles = holders.getOrDefault(listed.about().stream(), Map.of());
                rows.add(row(listed, names(roles, cast), overdue, date));
            } catch (RuntimeException | LinkageError e) {
                LOG.warn(
                        "A decision is left out of the register: {}",
                        listed.about().stream().value(),
                        e);
            }
        }
        return rows;
    }

    private RegisterRow row(
            ListedPage<DecisionEntry> listed,
            Function<DaciRole, String> names,
            OverdueCheck overdue,
            Function<LocalDate, String> date) {
        Page page = listed.page();
        DecisionEntry decision = listed.about();
        return new RegisterRow(
                page.getId(),
                decision.macroId(),
                decision.question().orElseGet(page::getTitle),
                page.getTitle(),
                page.getUrlPath(),
                page.getSpace().getName(),
                decision.status(),
                words.text("decision.status." + decision.status()),
                StatusLozenge.of(decision.status()),
                decision.isChanged(),
                names.apply(DaciRole.DRIVER),
                names.apply(DaciRole.APPROVER),
                decision.due().map(LocalDate::toString).orElse(null),
                decision.due()
                        .map(date)
                        .orElseGet(() ->
                                words.text(decision.dueUnreadable() ? "register.unreadable-due" : "register.no-due")),
                overdue.isOverdue(decision));
    }

    private Function<DaciRole, String> names(Map<String, List<PersonNumber>> roles, Cast cast) {
        return role -> {
            List<PersonNumber> holders = roles.getOrDefault(role.name(), List.of());
            return holders.isEmpty()
                    ? words.text("register.nobody")
                    : holders.stream()
                            .map(holder -> cast.user(Optional.of(holder))
                                    .map(ConfluenceUser::getFullName)
                                    .orElseGet(() -> words.text("person.gone")))
                            .collect(Collectors.joining(", "));
        };
    }

    private static List<PersonNumber> shown(Map<String, List<PersonNumber>> roles) {
        List<PersonNumber> shown = new ArrayList<>(roles.getOrDefault(DaciRole.DRIVER.name(), List.of()));
        shown.addAll(roles.getOrDefault(DaciRole.APPROVER.name(), List.of()));
        return shown;
    }
}
