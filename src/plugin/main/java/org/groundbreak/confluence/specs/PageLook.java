package org.groundbreak.confluence.specs;

import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.attachments.Effort;
import org.groundbreak.confluence.page.MissingPages;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.Authors;
import org.groundbreak.store.PersonTable;

/**
 * Looks at pages where nobody has asked: in the background, in the sweep, in a job. Each look is a transaction of its own,
 * which on a thread of ours is also what gives the host its session. No right is asked.
 */
public final class PageLook {

    private final TransactionTemplate transactions;
    private final Pages pages;
    private final MissingPages missing;
    private final PersonTable people;
    private final ContentReader reader;

    PageLook(
            TransactionTemplate transactions,
            Pages pages,
            MissingPages missing,
            PersonTable people,
            ContentReader reader) {
        this.transactions = transactions;
        this.pages = pages;
        this.missing = missing;
        this.people = people;
        this.reader = reader;
    }

    /** What can be seen of a page, wherever it is, in the background: attachments are read, and what was found is kept. */
    public PageSight at(long contentId) {
        return at(contentId, Effort.BACKGROUND);
    }

    /** The same while something is shown: nothing is kept, and of attachments not much is read. */
    public PageSight glance(long contentId) {
        return at(contentId, Effort.GLANCE);
    }

    private PageSight at(long contentId, Effort effort) {
        return transactions.execute(() -> {
            Optional<Page> page = pages.find(contentId);
            if (page.isEmpty()) {
                return PageSight.missing(missing.gone(contentId));
            }
            return PageSight.of(page.get(), reader, effort);
        });
    }

    /** Who wrote a published page, as far as the log knows them; nobody when it is not there. */
    public Authors authorsOf(long contentId) {
        Map<UserKey, Integer> last = transactions.execute(
                () -> pages.current(contentId).map(pages::lastVersions).orElse(Map.of()));
        Map<UserKey, PersonNumber> numbers = people.knownNumbersOf(last.keySet());
        Map<PersonNumber, Integer> versions = new HashMap<>();
        last.forEach((user, version) ->
                versions.merge(numbers.getOrDefault(user, PersonNumber.STRANGER), version, Math::max));
        return new Authors(versions);
    }
}
