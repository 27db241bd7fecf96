package org.groundbreak.confluence.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.confluence.spaces.Space;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.TestConfluenceParts;
import org.groundbreak.confluence.page.TestPageEvents;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.TestParts;
import org.groundbreak.store.SettingTable;
import org.groundbreak.store.TestSettings;
import org.junit.jupiter.api.Test;

/** What becomes of the settings of a space with the space. */
class SettingsFeatureTest {

    private static final long OTHER_SPACE = 78;

    private final List<Optional<Space>> followed = new ArrayList<>();

    @Test
    void givenAnotherLabelOrPrefixThenRecordsFollowAndForNothingElseA42() {
        try (SpecFixture fixture = new SpecFixture()) {
            SettingsFeature settings = feature(fixture);
            Space space = fixture.confluence.spaceManager().getSpace(MockConfluence.SPACE);

            settings.say(new GeneralSettingsRequest(0, "record", null, null, null, null));
            settings.say(space, new GeneralSettingsRequest(0, null, "PAY", null, null, null));
            settings.say(space, new GeneralSettingsRequest(1, "record", "PAY", true, null, null));
            settings.say(space, new CalendarSettingsRequest(0, "Europe/Berlin", null));

            assertEquals(List.of(Optional.empty(), Optional.of(space)), followed);
        }
    }

    @Test
    void givenASpaceIsRemovedThenWhatWasSetForItIsForgottenAndNothingElse() {
        try (SpecFixture fixture = new SpecFixture()) {
            SettingTable table = fixture.store.settings();
            SettingsFeature settings = feature(fixture);
            TestSettings.say(table, SettingTable.INSTANCE, Setting.ADR_LABEL.word(), Optional.of("record"));
            TestSettings.say(table, MockConfluence.SPACE_ID, Setting.ADR_LABEL.word(), Optional.of("choice"));
            TestSettings.say(table, OTHER_SPACE, Setting.ADR_LABEL.word(), Optional.of("other"));

            TestPageEvents.spaceRemoved(fixture.life, MockConfluence.SPACE_ID);

            assertEquals("record", settings.reader().of(MockConfluence.SPACE_ID).adrLabel());
            assertEquals("other", settings.reader().of(OTHER_SPACE).adrLabel());
        }
    }

    private SettingsFeature feature(SpecFixture fixture) {
        SharedParts parts = TestParts.of(fixture.clock, new Scripts(fixture.pageBuilder));
        return new SettingsFeature(
                parts,
                fixture.store,
                TestConfluenceParts.of(parts, fixture.confluence, fixture.database.transactions()),
                fixture.gate,
                fixture.life.watchers(),
                followed::add,
                () -> ZoneOffset.UTC);
    }
}
