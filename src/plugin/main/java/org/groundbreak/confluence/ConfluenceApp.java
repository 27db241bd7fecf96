package org.groundbreak.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import java.util.Optional;
import org.groundbreak.confluence.adrs.AdrMacrosFeature;
import org.groundbreak.confluence.adrs.AdrsFeature;
import org.groundbreak.confluence.adrs.DecisionAdrFeature;
import org.groundbreak.confluence.adrs.RoundAdrFeature;
import org.groundbreak.confluence.blueprint.AdrLabelFeature;
import org.groundbreak.confluence.blueprint.BlueprintFeature;
import org.groundbreak.confluence.decisions.DecisionMacrosFeature;
import org.groundbreak.confluence.decisions.DecisionsFeature;
import org.groundbreak.confluence.differences.DifferencesFeature;
import org.groundbreak.confluence.epics.EpicsFeature;
import org.groundbreak.confluence.health.RebuildFeature;
import org.groundbreak.confluence.lists.ListsFeature;
import org.groundbreak.confluence.lists.PlaceText;
import org.groundbreak.confluence.mail.MailFeature;
import org.groundbreak.confluence.meetings.MeetingBody;
import org.groundbreak.confluence.meetings.MeetingsFeature;
import org.groundbreak.confluence.page.OwnPages;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.PageCreator;
import org.groundbreak.confluence.page.PageEditor;
import org.groundbreak.confluence.page.PageLifeFeature;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.page.Spaces;
import org.groundbreak.confluence.page.ViewRestrictions;
import org.groundbreak.confluence.panel.PanelFeature;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.people.PeopleFeature;
import org.groundbreak.confluence.questions.QuestionsBody;
import org.groundbreak.confluence.questions.QuestionsFeature;
import org.groundbreak.confluence.register.RegisterFeature;
import org.groundbreak.confluence.reminders.RemindersFeature;
import org.groundbreak.confluence.reviews.ReviewVisit;
import org.groundbreak.confluence.reviews.ReviewsFeature;
import org.groundbreak.confluence.search.TextSearch;
import org.groundbreak.confluence.settings.SettingsFeature;
import org.groundbreak.confluence.specs.SpecsFeature;
import org.groundbreak.confluence.trail.TrailFeature;
import org.groundbreak.confluence.waiting.WaitingFeature;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.host.OptionalService;
import org.groundbreak.host.PluginApp;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.host.health.HealthFeature;
import org.groundbreak.host.health.PairingForm;
import org.groundbreak.host.mail.HostMail;
import org.groundbreak.host.rest.Seal;
import org.groundbreak.link.FactCodec;
import org.groundbreak.link.LinkFeature;
import org.groundbreak.link.Peer;
import org.groundbreak.link.pairing.PairingFeature;
import org.groundbreak.store.Store;

/**
 * The plugin in Confluence. Its constructor is the page that lists every service we take from this host; its body is the
 * list of the features.
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
        Pages pages = new Pages(pageManager);
        PageAccess access = new PageAccess(pages, permissions, parts.readOnly());
        Spaces spaces = new Spaces(spaceManager, access);
        ViewRestrictions restrictions = new ViewRestrictions(contentPermissions);
        Seal seal = new Seal();
        PlaceText places = new PlaceText(seal);
        ConfluenceUsers people = new ConfluenceUsers(userAccessor);
        AdminGate gate = new AdminGate(users, webSudo, login);
        OwnPages ownPages = new OwnPages(access, login, parts.templates(), parts.scripts());
        Peer jira = new Peer(applicationLinks, JiraApplicationType.class, "jira");

        features.add(
                "link",
                LinkFeature.class,
                () -> new LinkFeature(
                        parts,
                        store,
                        jira,
                        FactCodec.EPICS,
                        FactCodec.SPECS,
                        this::heard,
                        this::unknown,
                        access::readOnly));
        features.add(
                "link.pairing",
                PairingFeature.class,
                () -> new PairingFeature(parts, store, get(LinkFeature.class), gate, access::readOnly));
        features.add(
                "confluence.people",
                PeopleFeature.class,
                () -> new PeopleFeature(
                        parts, store.people(), events, transactions, spaces, access, people, this::forgotten));
        features.add(
                "confluence.page",
                PageLifeFeature.class,
                () -> new PageLifeFeature(parts, store, events, transactions, pages));
        features.add(
                "confluence.settings",
                SettingsFeature.class,
                () -> new SettingsFeature(
                        parts,
                        store,
                        gate,
                        ownPages,
                        spaces,
                        access,
                        people,
                        get(PageLifeFeature.class).watchers(),
                        this::recordsFollow,
                        SharedParts::serverZone));
        features.add(
                "confluence.mail",
                MailFeature.class,
                () -> new MailFeature(
                        parts,
                        store,
                        transactions,
                        new HostMail(),
                        pages,
                        access,
                        people,
                        ownPages,
                        () -> properties.getBaseUrl(UrlMode.CANONICAL),
                        SharedParts::serverZone));
        features.add(
                "confluence.specs",
                SpecsFeature.class,
                () -> new SpecsFeature(
                        parts,
                        store,
                        get(PageLifeFeature.class),
                        transactions,
                        access,
                        pages,
                        restrictions,
                        people,
                        get(SettingsFeature.class).reader()::reviewsOf));
        features.add(
                "confluence.epics",
                EpicsFeature.class,
                () -> new EpicsFeature(get(SpecsFeature.class), get(LinkFeature.class), access, store.trails()));
        features.add(
                "confluence.reviews",
                ReviewsFeature.class,
                () -> new ReviewsFeature(parts, get(SpecsFeature.class), access, people));
        features.add(
                "confluence.questions",
                QuestionsFeature.class,
                () -> new QuestionsFeature(
                        parts,
                        events,
                        transactions,
                        get(SpecsFeature.class),
                        get(ReviewsFeature.class),
                        pages,
                        access,
                        () -> OptionalService.find(CommentManager.class)));
        features.add(
                "confluence.meetings",
                MeetingsFeature.class,
                () -> new MeetingsFeature(
                        parts,
                        store,
                        transactions,
                        get(SpecsFeature.class),
                        get(ReviewsFeature.class),
                        pages,
                        access,
                        people,
                        get(MailFeature.class).mailer(),
                        () -> properties.getBaseUrl(UrlMode.CANONICAL)));
        features.add(
                "confluence.differences",
                DifferencesFeature.class,
                () -> new DifferencesFeature(parts, get(SpecsFeature.class), people));
        features.add(
                "confluence.panel",
                PanelFeature.class,
                () -> new PanelFeature(
                        parts,
                        store,
                        get(SpecsFeature.class),
                        get(EpicsFeature.class),
                        get(ReviewsFeature.class),
                        this::questions,
                        this::meeting,
                        access,
                        people,
                        gate,
                        ownPages));
        features.add(
                "confluence.trail",
                TrailFeature.class,
                () -> new TrailFeature(
                        parts,
                        store,
                        get(SpecsFeature.class).registrar(),
                        get(LinkFeature.class).heads(),
                        access,
                        people,
                        gate,
                        ownPages));
        features.add(
                "confluence.lists",
                ListsFeature.class,
                () -> new ListsFeature(
                        parts,
                        store,
                        get(LinkFeature.class),
                        pages,
                        access,
                        spaces,
                        restrictions,
                        places,
                        people,
                        () -> OptionalService.find(LabelManager.class),
                        () -> properties.getBaseUrl(UrlMode.CANONICAL)));
        features.add(
                "confluence.waiting",
                WaitingFeature.class,
                () -> new WaitingFeature(
                        parts,
                        store,
                        get(SpecsFeature.class),
                        get(ReviewsFeature.class),
                        get(SettingsFeature.class).reader(),
                        pages,
                        access,
                        spaces,
                        places,
                        people,
                        ownPages,
                        () -> properties.getBaseUrl(UrlMode.CANONICAL)));
        features.add(
                "confluence.reminders",
                RemindersFeature.class,
                () -> new RemindersFeature(
                        parts,
                        store,
                        get(SpecsFeature.class).log(),
                        get(MailFeature.class),
                        get(SettingsFeature.class).reader(),
                        people));
        features.add(
                "confluence.decisions",
                DecisionsFeature.class,
                () -> new DecisionsFeature(
                        parts,
                        store,
                        transactions,
                        access,
                        pages,
                        new PageEditor(pageManager, pages, transactions),
                        people,
                        get(SettingsFeature.class).reader(),
                        get(MailFeature.class).mailer(),
                        get(PageLifeFeature.class).watchers()));
        features.add(
                "confluence.decisions",
                DecisionMacrosFeature.class,
                () -> new DecisionMacrosFeature(
                        parts, get(DecisionsFeature.class).log(), people));
        features.add(
                "confluence.adrs",
                AdrsFeature.class,
                () -> new AdrsFeature(
                        parts,
                        store,
                        transactions,
                        get(PageLifeFeature.class).watchers()::add,
                        get(PageLifeFeature.class).watchers()::noteSoon,
                        () -> OptionalService.find(LabelManager.class),
                        pages,
                        access,
                        new PageEditor(pageManager, pages, transactions),
                        spaces,
                        new TextSearch(() -> OptionalService.find(CQLSearchService.class)),
                        people,
                        get(SettingsFeature.class).reader(),
                        get(MailFeature.class).daily(),
                        seal,
                        () -> properties.getBaseUrl(UrlMode.CANONICAL)));
        features.add(
                "confluence.adrs",
                DecisionAdrFeature.class,
                () -> new DecisionAdrFeature(
                        parts,
                        store,
                        get(AdrsFeature.class),
                        get(EpicsFeature.class),
                        get(SettingsFeature.class),
                        access,
                        pages,
                        new PageCreator(pageManager, transactions),
                        people));
        features.add(
                "confluence.adrs",
                RoundAdrFeature.class,
                () -> new RoundAdrFeature(
                        parts,
                        store,
                        get(AdrsFeature.class),
                        get(SpecsFeature.class),
                        get(EpicsFeature.class),
                        get(SettingsFeature.class).reader(),
                        access,
                        new PageCreator(pageManager, transactions),
                        () -> properties.getBaseUrl(UrlMode.CANONICAL)));
        features.add(
                "confluence.adrs",
                AdrMacrosFeature.class,
                () -> new AdrMacrosFeature(
                        parts,
                        get(AdrsFeature.class),
                        pages,
                        access,
                        restrictions,
                        ownPages,
                        () -> properties.getBaseUrl(UrlMode.CANONICAL)));
        features.add(
                "confluence.register",
                RegisterFeature.class,
                () -> new RegisterFeature(
                        parts,
                        store,
                        get(SettingsFeature.class).reader(),
                        pages,
                        access,
                        spaces,
                        restrictions,
                        places,
                        people,
                        ownPages,
                        () -> properties.getBaseUrl(UrlMode.CANONICAL)));
        features.add(
                "confluence.blueprint",
                BlueprintFeature.class,
                () -> new BlueprintFeature(parts, store, get(EpicsFeature.class), pageManager, access, people));
        features.add(
                "confluence.blueprint.label",
                AdrLabelFeature.class,
                () -> new AdrLabelFeature(
                        events,
                        get(SettingsFeature.class).reader(),
                        () -> OptionalService.find(LabelManager.class),
                        parts.readOnly()));
        features.add(
                "confluence.health",
                RebuildFeature.class,
                () -> new RebuildFeature(parts, store, get(PageLifeFeature.class), access, people, gate));
        features.add(
                "host.health",
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

    /** An account is removed: it goes from whatever is worked out of pages that name it. */
    private void forgotten(UserKey user) {
        features.find(AdrsFeature.class).ifPresent(adrs -> adrs.forget(user));
    }

    /** Another label or prefix of records holds: those there are follow. */
    private void recordsFollow(Optional<Space> space) {
        features.find(AdrsFeature.class).ifPresent(adrs -> adrs.rulesChanged(space));
    }

    /** What the panel says of the decision meeting; null where there is none, or that feature is switched off. */
    private MeetingBody meeting(ReviewVisit review) {
        return features.find(MeetingsFeature.class)
                .flatMap(meetings -> meetings.meeting(review))
                .orElse(null);
    }

    /** What the panel says of questions; null where that feature is switched off. */
    private QuestionsBody questions(ReviewVisit review) {
        return features.find(QuestionsFeature.class)
                .map(questions -> questions.bodies().first(review))
                .orElse(null);
    }

    /** Jira was told of a link that nothing is kept about: the stream of the spec says what holds. */
    private void unknown(LinkKey link) {
        features.find(EpicsFeature.class).ifPresent(epics -> epics.tellOf(link));
    }

    /** Jira told of an epic: its spec shows the start of the work, and tells Jira from which approval it counts. */
    private void heard(LinkKey link) {
        features.find(SpecsFeature.class).ifPresent(specs -> specs.noteSoon(link.contentId()));
    }
}
