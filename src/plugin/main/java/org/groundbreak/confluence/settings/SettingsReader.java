package org.groundbreak.confluence.settings;

import com.atlassian.confluence.spaces.Space;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.groundbreak.store.SettingTable;

/** Which settings hold. Rule C1: what a space says holds there, else what the instance says, else the default. */
public final class SettingsReader {

    /** What pages are labelled with where nobody said anything else. */
    static final String ADR_LABEL = "adr";

    private final SettingTable table;
    private final Supplier<ZoneId> serverZone;

    /** @param serverZone asked for at each use */
    public SettingsReader(SettingTable table, Supplier<ZoneId> serverZone) {
        this.table = table;
        this.serverZone = serverZone;
    }

    /** What holds in a space, with one SELECT. Asks for no right. */
    public SpaceSettings of(Space space) {
        return of(space.getId());
    }

    /** The same by the space's id. */
    public SpaceSettings of(long spaceId) {
        return settings(holding(spaceId));
    }

    /** What holds for rounds of a space, with one SELECT. Asks for no right. */
    public ReviewSettings reviewsOf(Space space) {
        return reviewsOf(space.getId());
    }

    /** The same by the space's id. */
    public ReviewSettings reviewsOf(long spaceId) {
        return reviews(holding(spaceId));
    }

    /** Who watches over the rounds of which space, of all spaces with one SELECT. Asks for no right. */
    public WatchGroups watchGroups() {
        return new WatchGroups(table.byScope(Setting.PROCESS_OWNER_GROUP.word()));
    }

    /** The labels that some page may be looked at for, in whatever space: those that were said, and the default. */
    public Set<String> adrLabels() {
        Set<String> labels = new HashSet<>(table.values(Setting.ADR_LABEL.word()));
        labels.add(ADR_LABEL);
        return labels;
    }

    /** The prefixes of all spaces with one SELECT. Asks for no right. */
    public NumberPrefixes numberPrefixes() {
        return new NumberPrefixes(table.byScope(Setting.NUMBER_PREFIX.word()));
    }

    /** What holds when this was said. */
    SpaceSettings settings(Map<Setting, Optional<String>> said) {
        return new SpaceSettings(
                value(said, Setting.ADR_LABEL).orElse(ADR_LABEL),
                value(said, Setting.NUMBER_PREFIX),
                value(said, Setting.APPROVER_FIXED).map(Boolean::parseBoolean).orElse(false),
                value(said, Setting.TECHNICAL_GROUP),
                zone(said));
    }

    /** The same for rounds. */
    ReviewSettings reviews(Map<Setting, Optional<String>> said) {
        return new ReviewSettingsReader(setting -> value(said, setting)).read(zone(said));
    }

    /** What was said of a space, and above it where nothing was. */
    private Map<Setting, Optional<String>> holding(long spaceId) {
        Map<Setting, Optional<String>> said = new HashMap<>();
        Map<Long, Map<String, Optional<String>>> rows = table.of(spaceId);
        say(said, rows.get(SettingTable.INSTANCE));
        say(said, rows.get(spaceId));
        return said;
    }

    private ZoneId zone(Map<Setting, Optional<String>> said) {
        return value(said, Setting.ZONE).flatMap(SettingsReader::zone).orElseGet(serverZone);
    }

    private static void say(Map<Setting, Optional<String>> said, Map<String, Optional<String>> own) {
        if (own != null) {
            own.forEach((word, value) -> Setting.of(word).ifPresent(setting -> said.put(setting, value)));
        }
    }

    private static Optional<String> value(Map<Setting, Optional<String>> said, Setting setting) {
        return said.getOrDefault(setting, Optional.empty());
    }

    /** Java's list of zones changes with its versions. */
    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
