package org.groundbreak.confluence.panel;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.confluence.epics.SpecStart;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.SpecState;
import org.groundbreak.specs.Withdrawal;
import org.groundbreak.store.PersonTable;

/** Everybody a spec's panel speaks of, each looked up once. */
final class PanelPeople {

    private final UserKey viewer;
    private final Map<PersonNumber, ConfluenceUser> users;

    private PanelPeople(UserKey viewer, Map<PersonNumber, ConfluenceUser> users) {
        this.viewer = viewer;
        this.users = users;
    }

    static PanelPeople of(
            SpecState state, SpecStart start, UserKey viewer, PersonTable people, ConfluenceUsers persons) {
        List<PersonNumber> numbers = Stream.of(
                        state.driver(),
                        state.approver(),
                        state.approval().map(Approval::by),
                        state.withdrawal().map(Withdrawal::by),
                        start.approval().map(counted -> counted.header().actor()))
                .flatMap(Optional::stream)
                .toList();
        Map<PersonNumber, ConfluenceUser> users = new HashMap<>();
        people.usersOf(numbers)
                .forEach((number, key) -> persons.withKey(key).ifPresent(user -> users.put(number, user)));
        return new PanelPeople(viewer, users);
    }

    /** Empty when nobody is meant, or the account was removed. */
    Optional<ConfluenceUser> user(Optional<PersonNumber> number) {
        return number.map(users::get);
    }

    /** Whether the viewer is meant. */
    boolean isViewer(Optional<PersonNumber> number) {
        return user(number).map(ConfluenceUser::getKey).filter(viewer::equals).isPresent();
    }
}
