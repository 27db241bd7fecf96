package org.groundbreak.confluence.settings;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.sal.api.auth.LoginUriProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Spaces;
import org.groundbreak.confluence.page.WatcherList;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.SettingTable;
import org.groundbreak.store.Store;

/**
 * What administrators set: those of the site for the instance, in a secure session, and those of a space for the space
 * (rule C3).
 */
public final class SettingsFeature implements Feature {

    private final SettingsReader reader;
    private final SettingsDesk desk;
    private final SettingsPage page;
    private final AdminGate gate;
    private final Spaces spaces;
    private final PageAccess access;

    /** @param serverZone asked for at each use */
    public SettingsFeature(
            SharedParts parts,
            Store store,
            AdminGate gate,
            LoginUriProvider login,
            Spaces spaces,
            PageAccess access,
            ConfluenceUsers users,
            WatcherList watchers,
            Supplier<ZoneId> serverZone) {
        this.gate = gate;
        this.spaces = spaces;
        this.access = access;
        this.reader = new SettingsReader(store.settings(), serverZone);
        this.desk = new SettingsDesk(store.settings(), reader, new SettingCheck(users::hasGroup));
        this.page = new SettingsPage(gate, login, spaces, access, parts.templates(), parts.scripts());
        watchers.whenSpaceIsRemoved(store.settings()::forget);
    }

    /** Which settings hold. */
    public SettingsReader reader() {
        return reader;
    }

    SettingsPage page() {
        return page;
    }

    SettingsBody read() {
        return desk.body(SettingTable.INSTANCE);
    }

    /** @throws Problem 405 in read-only mode; 403 without a secure administrator session */
    void requireInstance(HttpServletRequest request) {
        access.requireWritable();
        gate.requireSecureSession(request);
    }

    SettingsBody say(SettingsRequest request) {
        return desk.say(SettingTable.INSTANCE, request);
    }

    SettingsBody read(String spaceKey) {
        return desk.body(administered(spaceKey).getId());
    }

    /** @throws Problem 405 in read-only mode; 404 and 403 as {@link #administered} */
    Space requireSpace(String spaceKey) {
        access.requireWritable();
        return administered(spaceKey);
    }

    /** Whether whoever is asking administers the space. */
    boolean administers(Space space) {
        return access.administers(space);
    }

    SettingsBody say(Space space, SettingsRequest request) {
        return desk.say(space.getId(), request);
    }

    /** @throws Problem 404 for a space he may not see; 403 for one that he does not administer */
    private Space administered(String spaceKey) {
        Space space = spaces.visible(spaceKey);
        if (!access.administers(space)) {
            throw Problem.forbidden("no-space-administrator");
        }
        return space;
    }
}
