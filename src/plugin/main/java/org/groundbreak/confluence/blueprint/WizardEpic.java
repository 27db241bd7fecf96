package org.groundbreak.confluence.blueprint;

import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.groundbreak.confluence.epics.JiraEpics;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.specs.CheckedEpic;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.store.CheckedEpicTable;
import org.groundbreak.store.PersonTable;

/**
 * The epic of the wizard: whether there is one of that key which whoever sends the wizard may browse, asked of Jira in his
 * name, and kept under the page's seed, so that publishing the page links it (rule L11).
 */
final class WizardEpic {

    /** What Jira says of the key itself, or that it has no epics. Whatever else it answers, or does not, keeps nobody from his page. */
    private static final Set<String> WRONG_KEY = Set.of("epic-no-key", "epic-unknown", "jira-no-epics");

    /** What is longer does not count in a page either. */
    private static final int LONGEST_KEY = 100;

    private final JiraEpics jira;
    private final PersonTable people;
    private final CheckedEpicTable checked;
    private final Clock clock;
    private final BooleanSupplier readOnly;

    WizardEpic(JiraEpics jira, PersonTable people, CheckedEpicTable checked, Clock clock, BooleanSupplier readOnly) {
        this.jira = jira;
        this.people = people;
        this.checked = checked;
        this.clock = clock;
        this.readOnly = readOnly;
    }

    /**
     * The epic of a key.
     *
     * @return empty where Jira cannot say
     * @throws Problem 400 no key; 404 Jira has none of that key, or hides it
     */
    Optional<EpicRef> find(String key) {
        try {
            return Optional.of(jira.named(key));
        } catch (Problem e) {
            if (WRONG_KEY.contains(e.code())) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** Keeps what Jira said under the seed; in read-only mode nothing. Only where an append is allowed. */
    void keep(String seed, UserKey sender, String key, EpicRef epic) {
        if (!readOnly.getAsBoolean() && key.strip().length() <= LONGEST_KEY) {
            checked.keep(seed, new CheckedEpic(people.numberOf(sender), key.strip(), epic), clock.instant());
        }
    }
}
