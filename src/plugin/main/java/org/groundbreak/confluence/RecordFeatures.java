package org.groundbreak.confluence;

import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.PageManager;
import org.groundbreak.confluence.adrs.AdrMacrosFeature;
import org.groundbreak.confluence.adrs.AdrsFeature;
import org.groundbreak.confluence.adrs.DecisionAdrFeature;
import org.groundbreak.confluence.adrs.RoundAdrFeature;
import org.groundbreak.confluence.attachments.AttachmentsFeature;
import org.groundbreak.confluence.decisions.DecisionMacrosFeature;
import org.groundbreak.confluence.decisions.DecisionsFeature;
import org.groundbreak.confluence.epics.EpicsFeature;
import org.groundbreak.confluence.mail.MailFeature;
import org.groundbreak.confluence.page.PageCreator;
import org.groundbreak.confluence.page.PageEditor;
import org.groundbreak.confluence.page.PageLifeFeature;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.confluence.register.RegisterFeature;
import org.groundbreak.confluence.search.TextSearch;
import org.groundbreak.confluence.settings.SettingsFeature;
import org.groundbreak.confluence.specs.SpecsFeature;
import org.groundbreak.host.FeatureList;
import org.groundbreak.host.OptionalService;
import org.groundbreak.host.SharedParts;
import org.groundbreak.store.Store;

/**
 * The features of what is decided, and of the records of it: DACI decisions, ADRs and the register, in the order in
 * which they start. They stand in the list of {@link ConfluenceApp} as one run.
 */
final class RecordFeatures {

    private final FeatureList features;
    private final SharedParts parts;
    private final Store store;
    private final ConfluenceParts confluence;
    private final PageManager pageManager;

    RecordFeatures(
            FeatureList features, SharedParts parts, Store store, ConfluenceParts confluence, PageManager pageManager) {
        this.features = features;
        this.parts = parts;
        this.store = store;
        this.confluence = confluence;
        this.pageManager = pageManager;
    }

    /** At the end of the list as it is; those of pages, settings, mail, specs and epics are in it. */
    void add() {
        features.add(
                DecisionsFeature.class,
                () -> new DecisionsFeature(
                        parts,
                        store,
                        confluence,
                        editor(),
                        features.get(SettingsFeature.class).reader(),
                        features.get(MailFeature.class).mailer(),
                        features.get(AttachmentsFeature.class).reader(),
                        features.get(PageLifeFeature.class).watchers()::add,
                        features.get(PageLifeFeature.class).watchers()::noteSoon));
        features.add(
                DecisionMacrosFeature.class,
                () -> new DecisionMacrosFeature(
                        parts,
                        features.get(DecisionsFeature.class).log(),
                        features.get(AttachmentsFeature.class).reader(),
                        confluence.users()));
        features.add(
                AdrsFeature.class,
                () -> new AdrsFeature(
                        parts,
                        store,
                        confluence,
                        editor(),
                        features.get(PageLifeFeature.class).watchers()::add,
                        features.get(PageLifeFeature.class).watchers()::noteSoon,
                        () -> OptionalService.find(LabelManager.class),
                        new TextSearch(() -> OptionalService.find(CQLSearchService.class)),
                        features.get(SettingsFeature.class).reader(),
                        features.get(MailFeature.class).daily()));
        features.add(
                DecisionAdrFeature.class,
                () -> new DecisionAdrFeature(
                        parts,
                        store,
                        confluence,
                        creator(),
                        features.get(AdrsFeature.class),
                        features.get(EpicsFeature.class),
                        features.get(DecisionsFeature.class),
                        features.get(AttachmentsFeature.class).reader(),
                        features.get(SettingsFeature.class)));
        features.add(
                RoundAdrFeature.class,
                () -> new RoundAdrFeature(
                        parts,
                        store,
                        confluence,
                        creator(),
                        features.get(AdrsFeature.class),
                        features.get(SpecsFeature.class),
                        features.get(EpicsFeature.class),
                        features.get(SettingsFeature.class).reader()));
        features.add(
                AdrMacrosFeature.class, () -> new AdrMacrosFeature(parts, confluence, features.get(AdrsFeature.class)));
        features.add(
                RegisterFeature.class,
                () -> new RegisterFeature(
                        parts,
                        store,
                        confluence,
                        features.get(SettingsFeature.class).reader()));
    }

    private PageEditor editor() {
        return new PageEditor(pageManager, confluence.pages(), confluence.transactions());
    }

    private PageCreator creator() {
        return new PageCreator(pageManager, confluence.transactions());
    }
}
