package org.groundbreak.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
import org.groundbreak.jira.epic.EpicFeature;
import org.groundbreak.jira.issue.IssueAccess;
import org.groundbreak.jira.link.ConfluencePages;
import org.groundbreak.jira.start.StartFeature;
import org.groundbreak.link.Callers;
import org.groundbreak.link.FactDelivery;
import org.groundbreak.link.FactReceiver;
import org.groundbreak.link.FactSender;
import org.groundbreak.link.PairedPeer;
import org.groundbreak.link.PairingDesk;
import org.groundbreak.link.PairingFacts;
import org.groundbreak.link.Peer;
import org.groundbreak.link.SignedFacts;
import org.groundbreak.link.SpecFact;
import org.groundbreak.store.LinkFact;
import org.groundbreak.store.Store;

/**
 * The plugin in Jira. Its constructor is the page that lists every service we take from this host; its body builds
 * everything else. The host starts and stops it.
 */
@JiraComponent("groundbreakJiraApp")
@ExportAsService(LifecycleAware.class)
public class JiraApp implements LifecycleAware, AutoCloseable {

    private static final Duration TIDYING = Duration.ofHours(1);
    private static final Duration SWEEP = Duration.ofHours(1);
    private static final Duration DELIVERY = Duration.ofMinutes(10);

    private final ActiveObjects activeObjects;
    private final EventPublisher events;
    private final Answers answers;
    private final Callers callers;
    private final FactDelivery delivery;
    private final SignedFacts facts;
    private final HealthPage health;
    private final Jobs jobs;
    private final PairingDesk pairingDesk;
    private final Store store;
    private final Words words;
    private final Feature<EpicFeature> epics;
    private final Feature<StartFeature> starts;

    public JiraApp(
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
            @ComponentImport("salUserManager") UserManager users,
            @ComponentImport("salWebSudoManager") WebSudoManager webSudo,
            @JiraImport("jiraAuthenticationContext") JiraAuthenticationContext authentication,
            @JiraImport("jiraCustomFieldManager") CustomFieldManager customFields,
            @JiraImport("jiraIssueManager") IssueManager issues,
            @JiraImport("jiraPermissionManager") PermissionManager permissions) {
        this.activeObjects = activeObjects;
        this.events = events;
        Clock clock = Clock.systemUTC();
        HostCheck hostCheck = HostCheck.run(HostTypes.of("jira"), JiraApp.class.getClassLoader());
        this.words = new Words(i18n, locales, new ReaderZone(zones));
        Templates templates = new Templates(renderer, words);
        IssueAccess access = new IssueAccess(authentication, issues, permissions, properties);
        this.answers = new Answers(words);
        this.store = new Store(activeObjects);
        this.callers = new Callers(store.pairings(), store.nonces(), clock);
        this.delivery = new FactDelivery(new FactSender(store.outgoingFacts(), store.pairings(), clock));
        this.facts = new SignedFacts(
                callers,
                new FactReceiver(store.incomingFacts(), SpecFact.class, this::told, clock),
                answers,
                () -> false,
                delivery::soon);
        this.jobs = new Jobs(clock, () -> false);
        AdminGate gate = new AdminGate(users, webSudo, login);
        Peer confluence = new Peer(applicationLinks, ConfluenceApplicationType.class);
        ConfluencePages pages = new ConfluencePages(confluence);
        PairedPeer paired = new PairedPeer(confluence, "confluence-not-linked", store);
        this.pairingDesk = new PairingDesk(paired, store, gate, answers, delivery::soon);
        this.epics = Feature.of(
                "jira.epic",
                hostCheck,
                () -> new EpicFeature(access, customFields, store, pages, templates, words, clock));
        this.starts = Feature.of(
                "jira.start",
                hostCheck,
                () -> new StartFeature(store, issues, customFields, delivery::soon, words, clock));
        this.health = new HealthPage(
                gate,
                new Health(
                        properties,
                        activeObjects,
                        hostCheck,
                        words,
                        this::healthFacts,
                        () -> new PairingForm(false, store.pairings().current().isPresent())),
                templates,
                new Scripts(pageBuilder),
                "jira-pairing");
    }

    /** Called by the host when the plugin's modules are enabled, on every node. */
    @Override
    public void onStart() {
        PluginStart.awaitTables(activeObjects);
        starts.ifOn(feature -> {
            events.register(feature.listener());
            jobs.every(SWEEP, "start-sweep", feature::sweep);
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
        starts.ifOn(feature -> {
            events.unregister(feature.listener());
            feature.watch().stop();
        });
        delivery.stop();
    }

    /** Takes what Confluence tells. */
    public SignedFacts facts() {
        return facts;
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

    public Feature<EpicFeature> epics() {
        return epics;
    }

    private void told(LinkFact fact) {
        starts.ifOn(feature -> feature.watch().note(fact.issueId()));
        delivery.soon();
    }

    private List<HealthFact> healthFacts() {
        List<HealthFact> lines = new ArrayList<>(new PairingFacts(store, words).lines());
        starts.ifOn(feature -> lines.addAll(feature.health()));
        lines.add(new HealthFact(words.text("health.jobs-missing"), Integer.toString(jobs.notScheduled())));
        return lines;
    }
}
