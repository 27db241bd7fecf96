package org.groundbreak.confluence.settings;

import com.atlassian.confluence.spaces.Space;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.groundbreak.confluence.page.WatcherList;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.SettingTable;
import org.groundbreak.store.Store;

/**
 * What administrators set, of the instance and of spaces, and whoever owns the process of a space of its rounds; who may
 * do so stands in {@link SettingsGate}.
 */
public final class SettingsFeature implements Feature {

    private final SettingsReader reader;
    private final SettingsDesk desk;
    private final SettingBodyMaker maker;
    private final SettingsGate gate;
    private final SettingsPage page;
    private final HolidayFileReader files;
    private final Consumer<Optional<Space>> recordsFollow;

    /**
     * Made of the parts.
     *
     * @param recordsFollow told that another label of records holds, or another prefix of their numbers: in one space, or in
     *     any where none is named
     * @param serverZone asked for at each use
     */
    public SettingsFeature(
            SharedParts parts,
            Store store,
            ConfluenceParts confluence,
            AdminGate adminGate,
            WatcherList watchers,
            Consumer<Optional<Space>> recordsFollow,
            Supplier<ZoneId> serverZone) {
        ConfluenceUsers users = confluence.users();
        this.recordsFollow = recordsFollow;
        this.reader = new SettingsReader(store.settings(), serverZone);
        this.maker = new SettingBodyMaker(parts.words(), serverZone);
        this.desk = new SettingsDesk(store.settings(), maker, new SettingCheck(users::hasGroup));
        this.gate = new SettingsGate(
                adminGate, confluence.spaces(), confluence.access(), users, new ProcessOwners(reader, users));
        this.page = new SettingsPage(confluence.ownPages(), adminGate, gate, confluence.access());
        this.files = new HolidayFileReader(parts.clock());
        watchers.whenSpaceIsRemoved(store.settings()::forget);
    }

    /** Which settings hold. */
    public SettingsReader reader() {
        return reader;
    }

    SettingsPage page() {
        return page;
    }

    SettingsGate gate() {
        return gate;
    }

    SettingsBody read() {
        return desk.body(SettingTable.INSTANCE, true);
    }

    /** @throws Problem 404 and 403 as {@link SettingsGate#setByHim} */
    SettingsBody read(String spaceKey) {
        return read(gate.setByHim(spaceKey));
    }

    private SettingsBody read(Space space) {
        return desk.body(space.getId(), gate.administers(space));
    }

    /** @throws Problem as {@link SettingsDesk#say} */
    SettingsBody say(PartRequest request) {
        say(SettingTable.INSTANCE, Optional.empty(), request);
        return read();
    }

    /** @throws Problem as {@link SettingsDesk#say} */
    SettingsBody say(Space space, PartRequest request) {
        say(space.getId(), Optional.of(space), request);
        return read(space);
    }

    private void say(long scope, Optional<Space> space, PartRequest request) {
        SpaceSettings before = reader.of(scope);
        desk.say(scope, request);
        SpaceSettings after = reader.of(scope);
        if (!after.adrLabel().equals(before.adrLabel()) || !after.numberPrefix().equals(before.numberPrefix())) {
            recordsFollow.accept(space);
        }
    }

    /** @throws Problem as {@link SettingsDesk#say} and {@link HolidayFileReader#read} */
    Object say(HolidayFileRequest request) {
        return say(SettingTable.INSTANCE, request, this::read);
    }

    /** @throws Problem as {@link SettingsDesk#say} and {@link HolidayFileReader#read} */
    Object say(Space space, HolidayFileRequest request) {
        return say(space.getId(), request, () -> read(space));
    }

    /** What the file holds in a dry run, else how things stand then. */
    private Object say(long scope, HolidayFileRequest request, Supplier<SettingsBody> then) {
        if (request.dryRun()) {
            HolidayFileReader.Found found = files.read(request);
            return maker.found(found.list().fileName(), found.list().days(), found.passedOver());
        }
        desk.say(scope, request.version(), files.list(request));
        return then.get();
    }
}
