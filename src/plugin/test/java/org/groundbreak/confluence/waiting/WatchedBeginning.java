package org.groundbreak.confluence.waiting;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests of people in rounds begin and end with: the admin, who watches over all rounds, is signed in. */
abstract class WatchedBeginning {

    static final Duration TWO_DAYS = Duration.ofHours(48);

    final RoundsFixture rounds = new RoundsFixture();

    @BeforeEach
    void watchOver() {
        rounds.watcher("admin");
        rounds.specs.confluence.signIn("admin");
    }

    @AfterEach
    void close() {
        rounds.close();
    }

    /** From now on nobody may look people up. */
    void hidePeople() {
        when(rounds.specs
                        .confluence
                        .permissions()
                        .hasPermission(any(), eq(Permission.VIEW), eq(PermissionManager.TARGET_PEOPLE_DIRECTORY)))
                .thenReturn(false);
    }
}
