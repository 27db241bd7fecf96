package org.groundbreak.confluence.adrs;

import org.groundbreak.confluence.epics.EpicsFeature;
import org.groundbreak.confluence.page.PageCreator;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.confluence.specs.SpecsFeature;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;
import org.groundbreak.store.Store;

/** Makes ADRs of the outcomes of rounds. */
public final class RoundAdrFeature implements Feature {

    private final RoundAdrDesk desk;

    /** Made of the parts, and of the features that it asks. */
    public RoundAdrFeature(
            SharedParts parts,
            Store store,
            ConfluenceParts confluence,
            PageCreator creator,
            AdrsFeature adrs,
            SpecsFeature specs,
            EpicsFeature epics,
            SettingsReader settings) {
        this.desk = new RoundAdrDesk(
                confluence.access(),
                specs.desk(),
                new DecidedRoundReader(
                        specs.log(),
                        epics.links(),
                        page -> settings.of(page.getSpace()).zone(),
                        parts.words(),
                        confluence.baseUrl()),
                new AdrOnce(
                        confluence.access(), creator, store.decisionAdrs(), adrs.newRecords()::follow, parts.clock()),
                parts.words());
    }

    /** Problems: as {@link RoundAdrResource#make} says. */
    DecisionAdr make(long contentId) {
        return desk.make(contentId);
    }
}
