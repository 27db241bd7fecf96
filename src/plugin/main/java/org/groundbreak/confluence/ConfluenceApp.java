package org.groundbreak.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import org.groundbreak.confluence.attachments.AttachmentsFeature;
import org.groundbreak.confluence.blueprint.AdrLabelFeature;
import org.groundbreak.confluence.blueprint.BlueprintFeature;
import org.groundbreak.confluence.differences.DifferencesFeature;
import org.groundbreak.confluence.epics.EpicsFeature;
import org.groundbreak.confluence.health.RebuildFeature;
import org.groundbreak.confluence.lists.ListsFeature;
import org.groundbreak.confluence.mail.MailFeature;
import org.groundbreak.confluence.meetings.MeetingsFeature;
import org.groundbreak.confluence.page.PageLifeFeature;
import org.groundbreak.confluence.panel.PanelFeature;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.confluence.people.PeopleFeature;
import org.groundbreak.confluence.questions.QuestionsFeature;
import org.groundbreak.confluence.reminders.RemindersFeature;
import org.groundbreak.confluence.reviews.ReviewsFeature;
import org.groundbreak.confluence.settings.SettingsFeature;
import org.groundbreak.confluence.specs.SpecsFeature;
import org.groundbreak.confluence.trail.TrailFeature;
import org.groundbreak.confluence.waiting.WaitingFeature;
import org.groundbreak.host.OptionalService;
import org.groundbreak.host.PluginApp;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.host.health.HealthFeature;
import org.groundbreak.host.health.PairingForm;
import org.groundbreak.host.mail.HostMail;
import org.groundbreak.link.FactCodec;
import org.groundbreak.link.LinkFeature;
import org.groundbreak.link.Peer;
import org.groundbreak.link.pairing.PairingFeature;
import org.groundbreak.store.Store;

/**
 * The plugin in Confluence. Its constructor lists the services that are imported from this host, without which the plugin
 * does not start; those that may be missing are asked for where they are used, by {@link OptionalService}, and stand in the
 * admin guide. Its body is the list of the features, in the order in which they start, with those of {@link RecordFeatures}
 * among them. What most of them share is in {@link ConfluenceParts}.
 */
@ConfluenceComponent("groundbreakConfluenceApp")
@ExportAsService(LifecycleAware.class)
public class ConfluenceApp extends PluginApp {

    public ConfluenceApp(
            @ComponentImport("groundbreakActiveObjects") ActiveObjects activeObjects,
            @ComponentImport("groundbreakApplicationLinkService") ApplicationLinkService applicationLinks,
            @ComponentImport("salApplicationProperties") ApplicationProperties properties,
            @ComponentImport("groundbreakEventPublisher") EventPublisher events,
            @ComponentImport("salI18nResolver") I18nResolver i18n,
            @ComponentImport("salLocaleResolver") LocaleResolver locales,
            @ComponentImport("salLoginUriProvider") LoginUriProvider login,
            @ComponentImport("groundbreakPageBuilderService") PageBuilderService pageBuilder,
            @ComponentImport("groundbreakTemplateRenderer") TemplateRenderer renderer,
            @ComponentImport("salTransactionTemplate") TransactionTemplate transactions,
            @ComponentImport("salUserManager") UserManager users,
            @ComponentImport("salWebSudoManager") WebSudoManager webSudo,
            @ConfluenceImport("confluenceAccessModeService") AccessModeService accessMode,
            @ConfluenceImport("confluenceContentPermissionManager") ContentPermissionManager contentPermissions,
            @ConfluenceImport("confluencePageManager") PageManager pageManager,
            @ConfluenceImport("confluencePermissionManager") PermissionManager permissions,
            @ConfluenceImport("confluenceSpaceManager") SpaceManager spaceManager,
            @ConfluenceImport("confluenceUserAccessor") UserAccessor userAccessor) {
        super(
                activeObjects,
                SharedParts.of(
                        Clock.systemUTC(),
                        properties,
                        i18n,
                        locales,
                        renderer,
                        pageBuilder,
                        accessMode::shouldEnforceReadOnlyAccess),
                "confluence");
        Store store = new Store(activeObjects);
        ConfluenceParts confluence = PartsFromHost.of(
                parts,
                transactions,
                pageManager,
                permissions,
                spaceManager,
                contentPermissions,
                userAccessor,
                login,
                properties);
        AdminGate gate = new AdminGate(users, webSudo, login);
        LaterFeatures later = new LaterFeatures(features);
        Peer jira = new Peer(applicationLinks, JiraApplicationType.class, "jira");

        features.add(
                LinkFeature.class,
                () -> new LinkFeature(
                        parts,
                        store,
                        jira,
                        FactCodec.EPICS,
                        FactCodec.SPECS,
                        later::heard,
                        later::unknown,
                        confluence.access()::readOnly));
        features.add(
                PairingFeature.class,
                () -> new PairingFeature(parts, store, get(LinkFeature.class), gate, confluence.access()::readOnly));
        features.add(
                PeopleFeature.class,
                () -> new PeopleFeature(parts, store.people(), confluence, events, later::forgotten));
        features.add(
                PageLifeFeature.class,
                () -> new PageLifeFeature(parts, store, events, transactions, confluence.pages()));
        features.add(
                AttachmentsFeature.class,
                () -> new AttachmentsFeature(
                        transactions,
                        confluence.pages(),
                        store,
                        confluence.restrictions(),
                        parts.clock(),
                        get(PageLifeFeature.class).watchers()));
        features.add(
                SettingsFeature.class,
                () -> new SettingsFeature(
                        parts,
                        store,
                        confluence,
                        gate,
                        get(PageLifeFeature.class).watchers(),
                        later::recordsFollow,
                        SharedParts::serverZone));
        features.add(
                MailFeature.class,
                () -> new MailFeature(parts, store, confluence, new HostMail(), SharedParts::serverZone));
        features.add(
                SpecsFeature.class,
                () -> new SpecsFeature(
                        parts,
                        store,
                        confluence,
                        get(PageLifeFeature.class),
                        get(AttachmentsFeature.class).reader(),
                        get(SettingsFeature.class).reader()::reviewsOf));
        features.add(
                EpicsFeature.class,
                () -> new EpicsFeature(
                        get(SpecsFeature.class), get(LinkFeature.class), confluence.access(), store.trails()));
        features.add(
                ReviewsFeature.class,
                () -> new ReviewsFeature(parts, get(SpecsFeature.class), confluence.access(), confluence.users()));
        features.add(
                QuestionsFeature.class,
                () -> new QuestionsFeature(
                        parts,
                        confluence,
                        events,
                        get(SpecsFeature.class),
                        get(ReviewsFeature.class),
                        () -> OptionalService.find(CommentManager.class)));
        features.add(
                MeetingsFeature.class,
                () -> new MeetingsFeature(
                        parts,
                        store,
                        confluence,
                        get(SpecsFeature.class),
                        get(ReviewsFeature.class),
                        get(MailFeature.class).mailer()));
        features.add(
                DifferencesFeature.class,
                () -> new DifferencesFeature(parts, get(SpecsFeature.class), confluence.users()));
        features.add(
                PanelFeature.class,
                () -> new PanelFeature(
                        parts,
                        store,
                        confluence,
                        get(SpecsFeature.class),
                        get(EpicsFeature.class),
                        get(ReviewsFeature.class),
                        later::questions,
                        later::meeting,
                        gate));
        features.add(
                TrailFeature.class,
                () -> new TrailFeature(
                        parts,
                        store,
                        confluence,
                        get(SpecsFeature.class).registrar(),
                        get(LinkFeature.class).heads(),
                        gate));
        features.add(
                ListsFeature.class,
                () -> new ListsFeature(
                        parts,
                        store,
                        confluence,
                        get(LinkFeature.class),
                        () -> OptionalService.find(LabelManager.class)));
        features.add(
                WaitingFeature.class,
                () -> new WaitingFeature(
                        parts,
                        store,
                        confluence,
                        get(SpecsFeature.class),
                        get(ReviewsFeature.class),
                        get(SettingsFeature.class).reader()));
        features.add(
                RemindersFeature.class,
                () -> new RemindersFeature(
                        parts,
                        store,
                        get(SpecsFeature.class).log(),
                        get(MailFeature.class),
                        get(SettingsFeature.class).reader(),
                        confluence.users()));
        new RecordFeatures(features, parts, store, confluence, pageManager).add();
        features.add(
                BlueprintFeature.class,
                () -> new BlueprintFeature(
                        parts, store, get(EpicsFeature.class), pageManager, confluence.access(), confluence.users()));
        features.add(
                AdrLabelFeature.class,
                () -> new AdrLabelFeature(
                        events,
                        get(SettingsFeature.class).reader(),
                        () -> OptionalService.find(LabelManager.class),
                        parts.readOnly()));
        features.add(
                RebuildFeature.class,
                () -> new RebuildFeature(
                        parts, store, get(PageLifeFeature.class), confluence.access(), confluence.users(), gate));
        features.add(
                HealthFeature.class,
                () -> new HealthFeature(
                        parts,
                        gate,
                        properties,
                        activeObjects,
                        hostCheck,
                        features::health,
                        () -> new PairingForm(true, store.pairings().current().isPresent()),
                        () -> features.find(RebuildFeature.class).isPresent(),
                        "pairing"));
    }
}
