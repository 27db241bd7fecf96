package org.groundbreak.confluence.decisions;

import com.atlassian.sal.api.user.UserKey;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.confluence.settings.SpaceSettings;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.NoticeRoles;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.PersonTable;

/**
 * Tells whether who holds the roles is otherwise by now than was noted of the very same version (rule D5): an account was
 * made or removed since, the directory was away, or the space no longer asks for a confirmation. Reading only; whoever finds
 * that has the page looked at again.
 */
final class RolesCheck {

    private final ConfluenceUsers users;
    private final PersonTable people;
    private final SettingsReader settings;
    private final DecisionLog log;

    RolesCheck(ConfluenceUsers users, PersonTable people, SettingsReader settings, DecisionLog log) {
        this.users = users;
        this.people = people;
        this.settings = settings;
        this.log = log;
    }

    /** Whether looking at the page would record something of this decision. */
    boolean isBehind(DecisionVisit visit) {
        NamedRoles named = NamedRoles.of(visit.macro(), users);
        return isBehind(
                visit.stream(),
                visit.macro(),
                visit.version(),
                named,
                people.knownNumbersOf(named.keys()),
                settings.of(visit.page().getSpace()));
    }

    /**
     * The same where all that is known already.
     *
     * @param named whom the macro names
     * @param numbers of those of them who have one; whoever has none was noted in no role
     */
    boolean isBehind(
            DecisionStream stream,
            DaciMacro macro,
            int version,
            NamedRoles named,
            Map<UserKey, PersonNumber> numbers,
            SpaceSettings space) {
        if (stream.state().published().isEmpty() || !named.complete()) {
            return false;
        }
        if (!numbers.keySet().containsAll(named.keys())) {
            return true;
        }
        // Who wrote it and when is of no account: it is asked only whether something would be recorded.
        return log.wouldChange(
                stream,
                new NoticeRoles(
                        PersonNumber.CLOCK,
                        version,
                        named.published(numbers::get),
                        macro.due().date(),
                        Set.of(),
                        LocalDate.EPOCH,
                        space.approverFixed(),
                        macro.begun()));
    }
}
