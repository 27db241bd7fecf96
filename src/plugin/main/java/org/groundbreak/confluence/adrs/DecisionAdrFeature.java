package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.user.ConfluenceUser;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.epics.EpicsFeature;
import org.groundbreak.confluence.page.PageCreator;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.confluence.settings.SettingsFeature;
import org.groundbreak.decisions.DecisionDecider;
import org.groundbreak.decisions.DecisionEventCodec;
import org.groundbreak.events.CommandRunner;
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
            SettingsFeature settings) {
        DecidedPageReader decisions = new DecidedPageReader(
                store.events(),
                new CommandRunner<>(
                        store.events(),
                        new DecisionDecider(),
                        new DecisionEventCodec(),
                        parts.clock(),
                        new SecureRandom()),
                confluence.pages(),
                epics.links(),
                person -> Optional.ofNullable(
                                store.people().usersOf(Set.of(person)).get(person))
                        .flatMap(confluence.users()::withKey)
                        .map(ConfluenceUser::getKey),
                page -> settings.reader().of(page.getSpace()).zone());
        this.desk = new DecisionAdrDesk(
                confluence.access(),
                decisions,
                new AdrOnce(
                        confluence.access(), creator, store.decisionAdrs(), adrs.newRecords()::follow, parts.clock()),
                parts.words());
    }

    /** Problems: as {@link DecisionAdrResource#make} says. */
    DecisionAdr make(long contentId, String decisionId) {
        return desk.make(contentId, decisionId);
    }
}
