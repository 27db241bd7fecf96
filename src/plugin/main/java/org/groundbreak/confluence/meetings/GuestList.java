package org.groundbreak.confluence.meetings;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.people.PersonNumber;

/** Asks the host who of those who take part can be invited. */
final class GuestList {

    private final TransactionTemplate transactions;
    private final Pages pages;
    private final PageAccess access;
    private final ConfluenceUsers users;

    GuestList(TransactionTemplate transactions, Pages pages, PageAccess access, ConfluenceUsers users) {
        this.transactions = transactions;
        this.pages = pages;
        this.access = access;
        this.users = users;
    }

    /** For messages to them; in a transaction of its own, since nobody is signed in in the background. */
    Guests of(MeetingState meeting, Cast cast) {
        return transactions.execute(() -> {
            Optional<Page> page = pages.current(meeting.contentId());
            Optional<PersonNumber> driver = Optional.of(meeting.driver());
            List<Party> others = meeting.guests().stream()
                    .filter(guest -> !guest.equals(meeting.driver()))
                    .flatMap(guest -> invitable(cast.user(Optional.of(guest)), page).stream())
                    .map(GuestList::party)
                    .toList();
            return new Guests(
                    organizer(cast, driver), invitable(cast.user(driver), page).isPresent(), others);
        });
    }

    /** Who invites; without a name and an address where that account is gone. */
    static Party organizer(Cast cast, Optional<PersonNumber> driver) {
        return cast.user(driver).map(GuestList::party).orElse(new Party("", Optional.empty()));
    }

    private Optional<ConfluenceUser> invitable(Optional<ConfluenceUser> user, Optional<Page> page) {
        return user.filter(guest -> !users.isDeactivated(guest))
                .filter(guest -> guest.getEmail() != null && !guest.getEmail().isBlank())
                .filter(guest ->
                        page.filter(there -> access.mayView(guest, there)).isPresent());
    }

    private static Party party(ConfluenceUser user) {
        return new Party(user.getFullName(), Optional.ofNullable(user.getEmail()));
    }
}
