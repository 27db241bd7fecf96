package org.groundbreak.sandbox;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.Database;
import org.groundbreak.sandbox.host.HostClock;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.host.I18n;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.host.ao.ActiveObjectsServices;
import org.groundbreak.sandbox.host.events.SandboxEventPublisher;
import org.groundbreak.sandbox.host.mail.FileMailServer;
import org.groundbreak.sandbox.host.sal.SalApplicationProperties;
import org.groundbreak.sandbox.host.sal.SalLoginUriProvider;
import org.groundbreak.sandbox.host.sal.SalTimeZoneManager;
import org.groundbreak.sandbox.host.sal.SalTransactionTemplate;
import org.groundbreak.sandbox.host.sal.SalUserManager;
import org.groundbreak.sandbox.host.sal.SalWebSudoManager;
import org.groundbreak.sandbox.host.scheduler.ClusterJobs;
import org.groundbreak.sandbox.host.scheduler.SandboxScheduler;
import org.groundbreak.sandbox.osgi.OsgiFramework;
import org.groundbreak.sandbox.plugins.HostedProduct;
import org.groundbreak.sandbox.plugins.PluginRegistry;
import org.groundbreak.sandbox.web.AuthenticationFilter;
import org.groundbreak.sandbox.web.JettyWebApp;
import org.groundbreak.sandbox.web.NoTrace;
import org.groundbreak.sandbox.web.fragments.WebItem;
import org.groundbreak.sandbox.web.fragments.WebPanelModule;
import org.groundbreak.sandbox.web.fragments.WebSection;
import org.groundbreak.sandbox.web.page.AccountPages;
import org.groundbreak.sandbox.web.page.Decorator;
import org.groundbreak.sandbox.web.page.DecoratorFilter;
import org.groundbreak.sandbox.web.page.LogoutPage;
import org.groundbreak.sandbox.web.resource.Downloads;
import org.groundbreak.sandbox.web.resource.PageResources;
import org.groundbreak.sandbox.web.resource.SoyCompiler;
import org.groundbreak.sandbox.web.resource.WebResource;
import org.groundbreak.sandbox.web.rest.RestModule;
import org.groundbreak.sandbox.web.servlet.Dispatcher;
import org.groundbreak.sandbox.web.servlet.ServletModule;
import org.groundbreak.sandbox.web.velocity.Allowlist;
import org.groundbreak.sandbox.web.velocity.Engines;
import org.groundbreak.sandbox.web.velocity.TemplateRenderers;

/** One product from port to plugins: the one place where its parts are put together. */
final class RunningProduct implements AutoCloseable {
    private final Options options;
    private final JettyWebApp web;
    private final OsgiFramework osgi;
    private final HostContext host;
    private final HostedProduct hosted;

    /** Makes everything but answers nobody before {@link #start}; what it is given it closes. */
    RunningProduct(Product product, Options options, Database database, JettyWebApp web) throws IOException {
        this.options = options;
        this.web = web;
        Path home = Files.createDirectories(options.home().resolve(product.key()));
        HostClock clock = new HostClock(options.clock());
        Accounts accounts = new Accounts(product);
        I18n i18n = new I18n(accounts::languageOf);
        osgi = new OsgiFramework(product, home.resolve("felix"));
        host = new HostContext(
                product,
                home,
                options.baseUrls().getOrDefault(product, "http://localhost:" + web.port() + product.contextPath()),
                accounts,
                database,
                clock,
                new SandboxEventPublisher(),
                new SandboxScheduler("scheduler-" + product.key(), clock, ClusterJobs.of(database)),
                i18n,
                new PluginRegistry(product, osgi, i18n),
                Engines.ofHost());
        host.plugins().provideInside(HostContext.class, host);
        hosted = options.factories().get(product).create(host);
    }

    void start() throws Exception {
        PageResources resources = new PageResources(host.plugins(), hosted.webResources(), host.i18n());
        SalWebSudoManager webSudo = new SalWebSudoManager(host.clock());
        LoginUriProvider login = new SalLoginUriProvider(host.baseUrl());
        provideServices(resources, webSudo, login);
        addModuleTypes(login);
        addPages(resources, webSudo);
        web.start();
        options.plugins().forEach(host.plugins()::install);
    }

    private void provideServices(PageResources resources, WebSudoManager webSudo, LoginUriProvider login) {
        PluginRegistry plugins = host.plugins();
        plugins.provide(UserManager.class, new SalUserManager(host.accounts()));
        plugins.provide(ApplicationProperties.class, new SalApplicationProperties(host.product(), host.baseUrl()));
        plugins.provide(I18nResolver.class, host.i18n());
        plugins.provide(LocaleResolver.class, host.i18n());
        plugins.provide(LoginUriProvider.class, login);
        plugins.provide(TimeZoneManager.class, new SalTimeZoneManager(host.clock()));
        plugins.provide(MailServerManager.class, new FileMailServer(host.home()));
        plugins.provide(TransactionTemplate.class, new SalTransactionTemplate(host.database()));
        plugins.provide(WebSudoManager.class, webSudo);
        plugins.provide(EventPublisher.class, host.events());
        plugins.provide(SchedulerService.class, host.scheduler());
        plugins.provide(PageBuilderService.class, resources);
        osgi.provide(TemplateRenderer.class, new TemplateRenderers(plugins, host.i18n()));
        hosted.services().forEach(plugins::provide);
    }

    private void addModuleTypes(LoginUriProvider login) {
        PluginRegistry plugins = host.plugins();
        ActiveObjectsServices activeObjects = new ActiveObjectsServices(host.database());
        osgi.provide(ActiveObjects.class, activeObjects);
        plugins.addModuleType("ao", activeObjects::module);
        plugins.addModuleType("rest", RestModule::new);
        plugins.addModuleType("servlet", (xml, plugin) -> new ServletModule(xml, plugin, login));
        plugins.addModuleType("velocity-allowlist", Allowlist::module);
        plugins.addModuleType("web-item", WebItem::new);
        plugins.addModuleType("web-panel", WebPanelModule::new);
        plugins.addModuleType("web-resource", WebResource::new);
        plugins.addModuleType("web-section", WebSection::new);
        hosted.moduleTypes().forEach(plugins::addModuleType);
    }

    private void addPages(PageResources resources, SalWebSudoManager webSudo) throws URISyntaxException {
        web.filter(new NoTrace());
        web.filter(new AuthenticationFilter(host.accounts()));
        web.filter(new DecoratorFilter(new Decorator(host, hosted.chrome(), resources)));
        AccountPages account = new AccountPages(host.templates(), host.accounts());
        web.servlet(account.login(), "/login");
        web.servlet(new LogoutPage(), "/logout");
        web.servlet(account.webSudo(webSudo), "/authenticate");
        web.servlet(new Dispatcher(host.plugins(), ServletModule.class), "/plugins/servlet/*");
        web.servlet(new Dispatcher(host.plugins(), RestModule.class), "/rest/*");
        Path npm = options.nodeModules();
        SoyCompiler soy = new SoyCompiler(npm, options.home().resolve("soy"));
        web.servlet(new Downloads(host.plugins(), host.i18n(), soy), "/download/resources/*");
        web.files(npm.resolve("@atlassian/aui/dist/aui").toUri(), "/download/static/aui");
        web.files(npm.resolve("jquery/dist").toUri(), "/download/static/jquery");
        web.files(npm.resolve("@atlassian/soy-template-plugin-js/src/js").toUri(), "/download/static/soy");
        web.files(getClass().getResource("/web").toURI(), "/download/static/web");
        hosted.addPages(web);
    }

    HostContext host() {
        return host;
    }

    List<String> pluginServices() {
        return osgi.pluginServices();
    }

    @Override
    public void close() {
        host.plugins().close();
        web.close();
        hosted.close();
        host.scheduler().close();
        osgi.close();
        host.database().close();
    }
}
