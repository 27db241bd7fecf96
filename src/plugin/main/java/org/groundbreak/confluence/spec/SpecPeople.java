package org.groundbreak.confluence.spec;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.confluence.people.Persons;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.spec.Approval;
import org.groundbreak.spec.SpecState;
import org.groundbreak.spec.Withdrawal;
import org.groundbreak.store.People;

/** Everybody a spec's panel speaks of, each looked up once. */
final class SpecPeople {

    private final UserKey viewer;
    private final Map<PersonNumber, ConfluenceUser> users;

    private SpecPeople(UserKey viewer, Map<PersonNumber, ConfluenceUser> users) {
        this.viewer = viewer;
        this.users = users;
    }

    static SpecPeople of(SpecState state, SpecDelivery delivery, UserKey viewer, People people, Persons persons) {
        List<PersonNumber> numbers = Stream.of(
                        state.driver(),
                        state.approver(),
                        state.approval().map(Approval::by),
                        state.withdrawal().map(Withdrawal::by),
                        delivery.approval().map(counted -> counted.header().actor()))
                .flatMap(Optional::stream)
                .toList();
        Map<PersonNumber, ConfluenceUser> users = new HashMap<>();
        people.usersOf(numbers)
                .forEach((number, key) -> persons.withKey(key).ifPresent(user -> users.put(number, user)));
        return new SpecPeople(viewer, users);
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
