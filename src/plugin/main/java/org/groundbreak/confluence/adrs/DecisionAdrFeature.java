package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.attachments.SightReader;
import org.groundbreak.confluence.decisions.DecisionsFeature;
import org.groundbreak.confluence.epics.EpicsFeature;
import org.groundbreak.confluence.page.PageCreator;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.confluence.settings.SettingsFeature;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;
import org.groundbreak.store.Store;

/** Makes ADRs of decisions. */
public final class DecisionAdrFeature implements Feature {

    private final DecisionAdrDesk desk;

    public DecisionAdrFeature(
            SharedParts parts,
            Store store,
            ConfluenceParts confluence,
            PageCreator creator,
            AdrsFeature adrs,
            EpicsFeature epics,
            DecisionsFeature decisions,
            SightReader attachments,
            SettingsFeature settings) {
        DecidedPageReader decided = new DecidedPageReader(
                decisions.log(),
                confluence.pages(),
                attachments,
                epics.links(),
                person -> Optional.ofNullable(
                                store.people().usersOf(Set.of(person)).get(person))
                        .flatMap(confluence.users()::withKey)
                        .map(ConfluenceUser::getKey),
                page -> settings.reader().of(page.getSpace()).zone());
        this.desk = new DecisionAdrDesk(
                confluence.access(),
                decided,
                new AdrOnce(
                        confluence.access(), creator, store.decisionAdrs(), adrs.newRecords()::follow, parts.clock()),
                parts.words());
    }

    /** Problems: as {@link DecisionAdrResource#make} says. */
    DecisionAdr make(long contentId, String decisionId) {
        return desk.make(contentId, decisionId);
    }
}
