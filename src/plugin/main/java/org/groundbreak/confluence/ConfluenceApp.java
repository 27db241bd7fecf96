package org.groundbreak.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
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
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.groundbreak.confluence.blueprint.BlueprintFeature;
import org.groundbreak.confluence.link.JiraEpics;
import org.groundbreak.confluence.link.PairingStart;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.Persons;
import org.groundbreak.confluence.spec.SpecFeature;
import org.groundbreak.host.Background;
import org.groundbreak.host.Feature;
import org.groundbreak.host.HostCheck;
import org.groundbreak.host.HostTypes;
import org.groundbreak.host.Jobs;
import org.groundbreak.host.PluginStart;
import org.groundbreak.host.ReaderZone;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.Templates;
import org.groundbreak.host.Words;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.host.health.Health;
import org.groundbreak.host.health.HealthFact;
import org.groundbreak.host.health.HealthPage;
import org.groundbreak.host.health.PairingForm;
import org.groundbreak.host.rest.Answers;
import org.groundbreak.link.Callers;
import org.groundbreak.link.EpicFact;
import org.groundbreak.link.FactDelivery;
import org.groundbreak.link.FactReceiver;
import org.groundbreak.link.FactSender;
import org.groundbreak.link.PairedPeer;
import org.groundbreak.link.PairingDesk;
import org.groundbreak.link.PairingFacts;
import org.groundbreak.link.Peer;
import org.groundbreak.link.SignedFacts;
import org.groundbreak.store.LinkFact;
import org.groundbreak.store.Store;

/**
 * The plugin in Confluence. Its constructor is the page that lists every service we take from this host; its body builds
 * everything else. The host starts and stops it.
 */
@ConfluenceComponent("groundbreakConfluenceApp")
@ExportAsService(LifecycleAware.class)
public class ConfluenceApp implements LifecycleAware, AutoCloseable {

    private static final Duration SWEEP = Duration.ofHours(1);
    private static final Duration TIDYING = Duration.ofHours(1);
    private static final Duration DELIVERY = Duration.ofMinutes(10);

    private final ActiveObjects activeObjects;
    private final EventPublisher events;
    private final Answers answers;
    private final Callers callers;
    private final FactDelivery delivery;
    private final SignedFacts facts;
    private final HealthPage health;
    private final Jobs jobs;
    private final PairingStart pairing;
    private final PairingDesk pairingDesk;
    private final Store store;
    private final Words words;
    private final Feature<SpecFeature> specs;
    private final Feature<BlueprintFeature> blueprints;

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
            @ComponentImport("salTimeZoneManager") TimeZoneManager zones,
            @ComponentImport("salTransactionTemplate") TransactionTemplate transactions,
            @ComponentImport("salUserManager") UserManager users,
            @ComponentImport("salWebSudoManager") WebSudoManager webSudo,
            @ConfluenceImport("confluenceAccessModeService") AccessModeService accessMode,
            @ConfluenceImport("confluencePageManager") PageManager pageManager,
            @ConfluenceImport("confluencePermissionManager") PermissionManager permissions,
            @ConfluenceImport("confluenceUserAccessor") UserAccessor userAccessor) {
        this.activeObjects = activeObjects;
        this.events = events;
        Clock clock = Clock.systemUTC();
        HostCheck hostCheck = HostCheck.run(HostTypes.of("confluence"), ConfluenceApp.class.getClassLoader());
        this.words = new Words(i18n, locales, new ReaderZone(zones));
        Templates templates = new Templates(renderer, words);
        Pages pages = new Pages(pageManager);
        PageAccess access = new PageAccess(pages, permissions, accessMode);
        Persons persons = new Persons(userAccessor);
        Peer jira = new Peer(applicationLinks, JiraApplicationType.class);
        JiraEpics epics = new JiraEpics(jira);
        this.answers = new Answers(words);
        this.store = new Store(activeObjects);
        this.delivery = new FactDelivery(new FactSender(store.outgoingFacts(), store.pairings(), clock));
        this.callers = new Callers(store.pairings(), store.nonces(), clock);
        this.facts = new SignedFacts(
                callers,
                new FactReceiver(store.incomingFacts(), EpicFact.class, this::told, clock),
                answers,
                access::readOnly,
                delivery::soon);
        AdminGate gate = new AdminGate(users, webSudo, login);
        PairedPeer paired = new PairedPeer(jira, "jira-not-linked", store);
        this.pairingDesk = new PairingDesk(paired, store, gate, answers, delivery::soon);
        this.pairing = new PairingStart(jira, paired, store, delivery::soon, access::readOnly);
        this.jobs = new Jobs(clock, access::readOnly);
        this.specs = Feature.of(
                "confluence.spec",
                hostCheck,
                () -> new SpecFeature(
                        store,
                        pages,
                        access,
                        persons,
                        transactions,
                        pageBuilder,
                        epics,
                        delivery::soon,
                        templates,
                        words,
                        clock));
        this.blueprints = Feature.of(
                "confluence.blueprint", hostCheck, () -> new BlueprintFeature(pageManager, access, persons, words));
        this.health = new HealthPage(
                gate,
                new Health(properties, activeObjects, hostCheck, words, this::healthFacts, this::pairingForm),
                templates,
                new Scripts(pageBuilder),
                "pairing");
    }

    /** Called by the host when the plugin's modules are enabled, on every node. */
    @Override
    public void onStart() {
        PluginStart.awaitTables(activeObjects);
        specs.ifOn(feature -> {
            events.register(feature.listener());
            jobs.every(SWEEP, "spec-sweep", feature::sweep);
        });
        jobs.every(TIDYING, "nonce-tidying", callers::forgetOldNonces);
        jobs.every(DELIVERY, "fact-delivery", delivery::now);
    }

    /** Called by the host when the plugin is disabled. */
    @Override
    public void onStop() {
        close();
    }

    /**
     * Leaves nothing of ours running; may be called twice. Spring calls it when our context goes, since not every version
     * of the host calls {@link #onStop}.
     */
    @Override
    public void close() {
        jobs.stop();
        specs.ifOn(feature -> {
            events.unregister(feature.listener());
            feature.background().stop();
        });
        delivery.stop();
    }

    /** Takes what Jira tells. */
    public SignedFacts facts() {
        return facts;
    }

    public PairingStart pairing() {
        return pairing;
    }

    public PairingDesk pairingDesk() {
        return pairingDesk;
    }

    public Answers answers() {
        return answers;
    }

    public HealthPage health() {
        return health;
    }

    public Feature<SpecFeature> specs() {
        return specs;
    }

    public Feature<BlueprintFeature> blueprints() {
        return blueprints;
    }

    public Words words() {
        return words;
    }

    private PairingForm pairingForm() {
        return new PairingForm(true, store.pairings().current().isPresent());
    }

    private void told(LinkFact fact) {
        specs.ifOn(feature -> feature.background().note(fact.contentId(), Duration.ZERO));
        delivery.soon();
    }

    private List<HealthFact> healthFacts() {
        List<HealthFact> facts = new ArrayList<>();
        facts.add(new HealthFact(
                words.text("health.specs"), Integer.toString(store.specs().count())));
        specs.ifOn(feature -> {
            Background background = feature.background();
            facts.add(new HealthFact(words.text("health.waiting"), Integer.toString(background.waiting())));
            facts.add(new HealthFact(words.text("health.dropped"), Long.toString(background.dropped())));
        });
        facts.addAll(new PairingFacts(store, words).lines());
        facts.add(new HealthFact(words.text("health.jobs-missing"), Integer.toString(jobs.notScheduled())));
        return facts;
    }
}
