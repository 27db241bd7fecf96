package org.groundbreak.confluence.settings;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import java.time.ZoneOffset;
import java.util.Optional;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.UserZones;
import org.groundbreak.store.SettingTable;
import org.groundbreak.store.StoreDatabase;
import org.groundbreak.store.TestSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is in the group of a space owns its process, and nobody else (rule C8). */
class ProcessOwnersTest {

    private final StoreDatabase database = new StoreDatabase(StoreDatabase.h2());
    private final SettingTable table = new SettingTable(database.node());
    private final UserAccessor host = mock(UserAccessor.class);
    private final ConfluenceUser user = mock(ConfluenceUser.class);
    private final Space space = mock(Space.class);
    private final ProcessOwners owners = new ProcessOwners(
            new SettingsReader(table, () -> ZoneOffset.UTC), new ConfluenceUsers(host, new UserZones(Optional::empty)));

    @BeforeEach
    void member() {
        when(space.getId()).thenReturn(MockConfluence.SPACE_ID);
        when(user.getName()).thenReturn("member");
        when(host.hasMembership("owners", "member")).thenReturn(true);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givenNoGroupThenNobodyOwnsTheProcess() {
        assertFalse(owners.owns(user, space));
    }

    @Test
    void givenAGroupThenItsMembersDoOfThatSpaceAndNobodyIsOne() {
        TestSettings.say(table, MockConfluence.SPACE_ID, Setting.PROCESS_OWNER_GROUP.word(), Optional.of("owners"));

        assertTrue(owners.owns(user, space));
        assertFalse(owners.owns(null, space));
        assertFalse(owners.owns(user, Optional.of("others")));
        assertFalse(owners.owns(user, Optional.empty()));
    }

    @Test
    void givenAHostThatCannotBeAskedThenNobodyOwnsTheProcess() {
        TestSettings.say(table, MockConfluence.SPACE_ID, Setting.PROCESS_OWNER_GROUP.word(), Optional.of("owners"));
        when(host.hasMembership(any(String.class), any(String.class))).thenThrow(new NoSuchMethodError());

        assertFalse(owners.owns(user, space));
    }
}
