package org.groundbreak.confluence.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;

import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.TestConfluenceParts;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.TestClock;
import org.groundbreak.host.TestParts;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.Store;
import org.groundbreak.store.StoreDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose account is removed becomes unknown, and nobody takes his place (rule P4). */
class RemovedUserTest {

    private final MockConfluence confluence = new MockConfluence();
    private final StoreDatabase database = new StoreDatabase(StoreDatabase.h2());
    private final Store store = new Store(database.node());
    private final List<UserKey> heard = new ArrayList<>();
    private final PeopleFeature feature = new PeopleFeature(
            TestParts.of(new TestClock(Instant.EPOCH), new Scripts(mock(PageBuilderService.class))),
            store.people(),
            TestConfluenceParts.of(
                    TestParts.of(new TestClock(Instant.EPOCH), new Scripts(mock(PageBuilderService.class))),
                    confluence,
                    database.transactions()),
            mock(EventPublisher.class),
            heard::add);
    private final UserKey engineer = confluence.key("engineer");

    @AfterEach
    void close() {
        feature.stop();
        confluence.close();
        database.close();
    }

    @Test
    void givenAnAccountThatIsRemovedThenItsNumberLeadsToNobodyAndItsKeyMadeAnewIsSomebodyElseP4() {
        PersonNumber number = store.people().numberOf(engineer);
        doReturn(null).when(confluence.userAccessor()).getUserByKey(engineer);

        feature.forget(engineer);
        feature.forget(engineer);

        UserKey now = store.people().usersOf(List.of(number)).get(number);
        assertNotEquals(engineer, now);
        assertEquals(
                Optional.empty(),
                Cast.of(List.of(number), store.people(), confluence.users()).user(Optional.of(number)));
        assertNotEquals(number, store.people().numberOf(engineer));
        assertEquals(List.of(engineer, engineer), heard);
    }

    @Test
    void givenAnAccountThatTheHostStillKnowsThenNobodyIsForgottenP4() {
        PersonNumber number = store.people().numberOf(engineer);

        feature.forget(engineer);

        assertEquals(number, store.people().numberOf(engineer));
        assertEquals(List.of(), heard);
    }

    @Test
    void givenTheEventOfTheHostThenTheKeyIsNotedAndOfOtherUsersNothing() {
        List<UserKey> heard = new ArrayList<>();
        UserListener listener = new UserListener(heard::add);

        listener.onRemoved(new UserRemoveEvent(confluence.user("engineer")));
        listener.onRemoved(new UserRemoveEvent(mock(User.class)));

        assertEquals(List.of(engineer), heard);
    }
}
