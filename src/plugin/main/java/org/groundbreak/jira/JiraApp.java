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
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.host.PluginApp;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.host.health.HealthFeature;
import org.groundbreak.host.health.PairingForm;
import org.groundbreak.jira.epic.EpicPanelFeature;
import org.groundbreak.jira.issue.IssueAccess;
import org.groundbreak.jira.start.StartFeature;
import org.groundbreak.link.FactCodec;
import org.groundbreak.link.FactListener;
import org.groundbreak.link.LinkFeature;
import org.groundbreak.link.Peer;
import org.groundbreak.link.pairing.PairingFeature;
import org.groundbreak.store.Store;

/**
 * The plugin in Jira. Its constructor lists the services that are imported from this host, without which the plugin does
 * not start; those that may be missing are asked for where they are used, by {@code OptionalService}, and stand in the admin
 * guide. Its body is the list of the features, in the order in which they start.
 */
@JiraComponent("groundbreakJiraApp")
@ExportAsService(LifecycleAware.class)
public class JiraApp extends PluginApp {

    /** Jira has no read-only mode, only a licence that may run out. */
    private static final BooleanSupplier NO_READ_ONLY_MODE = () -> false;

    /** Nothing can be made anew here: no rows are folded from events of ours. */
    private static final BooleanSupplier NO_REBUILD = () -> false;

    /** A link that Confluence knows and Jira does not: its own comparison finds that, and tells us of the link again. */
    private static final FactListener CONFLUENCE_TELLS = link -> {};

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
            @ComponentImport("salUserManager") UserManager users,
            @ComponentImport("salWebSudoManager") WebSudoManager webSudo,
            @JiraImport("jiraAuthenticationContext") JiraAuthenticationContext authentication,
            @JiraImport("jiraCustomFieldManager") CustomFieldManager customFields,
            @JiraImport("jiraIssueManager") IssueManager issues,
            @JiraImport("jiraPermissionManager") PermissionManager permissions) {
        super(
                activeObjects,
                SharedParts.of(Clock.systemUTC(), properties, i18n, locales, renderer, pageBuilder, NO_READ_ONLY_MODE),
                "jira");
        Store store = new Store(activeObjects);
        IssueAccess access = new IssueAccess(authentication, issues, permissions, properties);
        AdminGate gate = new AdminGate(users, webSudo, login);
        Peer confluence = new Peer(applicationLinks, ConfluenceApplicationType.class, "confluence");

        features.add(
                LinkFeature.class,
                () -> new LinkFeature(
                        parts,
                        store,
                        confluence,
                        FactCodec.SPECS,
                        FactCodec.EPICS,
                        this::heard,
                        CONFLUENCE_TELLS,
                        parts.readOnly()));
        features.add(
                PairingFeature.class,
                () -> new PairingFeature(parts, store, get(LinkFeature.class), gate, parts.readOnly()));
        features.add(
                EpicPanelFeature.class,
                () -> new EpicPanelFeature(parts, store, get(LinkFeature.class), access, gate, customFields));
        features.add(
                StartFeature.class,
                () -> new StartFeature(parts, store, get(LinkFeature.class), events, issues, customFields));
        features.add(
                HealthFeature.class,
                () -> new HealthFeature(
                        parts,
                        gate,
                        properties,
                        activeObjects,
                        hostCheck,
                        features::health,
                        () -> new PairingForm(false, store.pairings().current().isPresent()),
                        NO_REBUILD,
                        "jira-pairing"));
    }

    /** Confluence told of a spec: its epic is looked at. */
    private void heard(LinkKey link) {
        features.find(StartFeature.class).ifPresent(starts -> starts.noteSoon(link.issueId()));
    }
}
