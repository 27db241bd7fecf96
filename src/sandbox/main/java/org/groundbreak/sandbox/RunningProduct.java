package org.groundbreak.sandbox;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.Database;
import org.groundbreak.sandbox.host.HostClock;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.host.ao.ActiveObjectsServices;
import org.groundbreak.sandbox.host.events.SandboxEventPublisher;
import org.groundbreak.sandbox.host.sal.SalApplicationProperties;
import org.groundbreak.sandbox.host.sal.SalI18n;
import org.groundbreak.sandbox.host.sal.SalLoginUriProvider;
import org.groundbreak.sandbox.host.sal.SalTransactionTemplate;
import org.groundbreak.sandbox.host.sal.SalUserManager;
import org.groundbreak.sandbox.host.sal.SalWebSudoManager;
import org.groundbreak.sandbox.host.scheduler.SandboxScheduler;
import org.groundbreak.sandbox.osgi.OsgiFramework;
import org.groundbreak.sandbox.plugins.DefaultPluginRegistry;
import org.groundbreak.sandbox.plugins.HostedProduct;
import org.groundbreak.sandbox.plugins.PluginTexts;
import org.groundbreak.sandbox.plugins.Problems;
import org.groundbreak.sandbox.web.AuthenticationFilter;
import org.groundbreak.sandbox.web.JettyWebApp;
import org.groundbreak.sandbox.web.RequestI18n;
import org.groundbreak.sandbox.web.fragments.FragmentTypes;
import org.groundbreak.sandbox.web.page.AccountPages;
import org.groundbreak.sandbox.web.page.Decorator;
import org.groundbreak.sandbox.web.page.DecoratorFilter;
import org.groundbreak.sandbox.web.page.LogoutPage;
import org.groundbreak.sandbox.web.resource.Downloads;
import org.groundbreak.sandbox.web.resource.PageResources;
import org.groundbreak.sandbox.web.resource.SoyCompiler;
import org.groundbreak.sandbox.web.resource.StaticFiles;
import org.groundbreak.sandbox.web.resource.WebResource;
import org.groundbreak.sandbox.web.rest.PluginRest;
import org.groundbreak.sandbox.web.servlet.PluginServlets;
import org.groundbreak.sandbox.web.velocity.Engines;
import org.groundbreak.sandbox.web.velocity.TemplateRenderers;

/** One product from port to plugins: the one place where its parts are put together. */
final class RunningProduct implements AutoCloseable {
    private final Product product;
    private final Options options;
    private final JettyWebApp web;
    private final OsgiFramework osgi;
    private final PluginTexts texts = new PluginTexts();
    private final DefaultPluginRegistry plugins;
    private final HostContext host;
    private final HostedProduct hosted;
    private final SalWebSudoManager webSudo;

    /** Takes the port and makes everything; nobody is answered before {@link #start}. */
    RunningProduct(Product product, Options options) throws IOException {
        this.product = product;
        this.options = options;
        Path home = Files.createDirectories(options.home().resolve(product.key()));
        web = new JettyWebApp(product, options.ports().get(product));
        String baseUrl = "http://localhost:" + web.port() + product.contextPath();
        Accounts accounts = new Accounts(product);
        HostClock clock = new HostClock(options.clock());
        RequestI18n i18n = new RequestI18n(accounts, texts);
        webSudo = new SalWebSudoManager(clock);
        osgi = new OsgiFramework(product, home.resolve("felix"));
        plugins = new DefaultPluginRegistry(product, osgi, texts, i18n, new Problems());
        host = new HostContext(
                product,
                home,
                baseUrl,
                accounts,
                new Database(options.databaseUrls().get(product)),
                clock,
                new SandboxEventPublisher(),
                new SandboxScheduler("scheduler-" + product.key(), clock),
                i18n,
                plugins,
                Engines.ofHost());
        plugins.provideInside(HostContext.class, host);
        hosted = options.factories().get(product).create(host);
    }

    void start() throws Exception {
        PageResources resources = new PageResources(plugins, hosted.webResources(), host.i18n());
        provideServices(resources);
        addModuleTypes();
        addPages(resources);
        web.start();
        options.plugins().forEach(plugins::install);
    }

    private void provideServices(PageResources resources) {
        SalI18n salI18n = new SalI18n(host.i18n());
        plugins.provide(UserManager.class, new SalUserManager(host.accounts()));
        plugins.provide(ApplicationProperties.class, new SalApplicationProperties(product, host.baseUrl()));
        plugins.provide(I18nResolver.class, salI18n);
        plugins.provide(LocaleResolver.class, salI18n);
        plugins.provide(LoginUriProvider.class, new SalLoginUriProvider(host.baseUrl()));
        plugins.provide(TimeZoneManager.class, (TimeZoneManager)
                () -> TimeZone.getTimeZone(host.clock().getZone()));
        plugins.provide(TransactionTemplate.class, new SalTransactionTemplate(host.database()));
        plugins.provide(WebSudoManager.class, webSudo);
        plugins.provide(EventPublisher.class, host.events());
        plugins.provide(SchedulerService.class, host.scheduler());
        plugins.provide(PageBuilderService.class, resources);
        hosted.services().forEach(plugins::provide);
    }

    private void addModuleTypes() {
        ActiveObjectsServices activeObjects = new ActiveObjectsServices(host.database());
        osgi.provide(ActiveObjects.class, activeObjects);
        plugins.addModuleType("ao", activeObjects::module);
        TemplateRenderers renderers = new TemplateRenderers(plugins, host.i18n());
        osgi.provide(TemplateRenderer.class, renderers);
        plugins.addModuleType("velocity-allowlist", renderers::allowlist);
        FragmentTypes fragments = new FragmentTypes(p -> renderers.renderer(p.classLoader(), p.key()));
        plugins.addModuleType("web-item", fragments::item);
        plugins.addModuleType("web-section", fragments::section);
        plugins.addModuleType("web-panel", fragments::panel);
        plugins.addModuleType("web-resource", WebResource::new);
        plugins.addModuleType("servlet", PluginServlets::module);
        hosted.moduleTypes().forEach(plugins::addModuleType);
    }

    private void addPages(PageResources resources) {
        Decorator decorator =
                new Decorator(product, host.baseUrl(), hosted.chrome(), host.templates(), resources, host.i18n());
        web.filter(new AuthenticationFilter(host.accounts()));
        web.filter(new DecoratorFilter(decorator));
        AccountPages account = new AccountPages(host.templates(), host.accounts());
        web.servlet(account.login(), "/login");
        web.servlet(new LogoutPage(), "/logout");
        web.servlet(account.webSudo(webSudo), "/authenticate");
        web.servlet(account.preferences(host.i18n()), "/preferences");
        web.servlet(
                new PluginServlets(plugins, new SalLoginUriProvider(host.baseUrl()), product), "/plugins/servlet/*");
        PluginRest rest = new PluginRest(plugins, product);
        plugins.addModuleType("rest", rest::module);
        web.servlet(rest, "/rest/*");
        SoyCompiler soy = new SoyCompiler(options.nodeModules(), options.home().resolve("soy"));
        web.servlet(new Downloads(plugins, texts, soy), "/download/resources/*");
        web.servlet(new StaticFiles(options.nodeModules()), "/download/static/*");
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
        plugins.close();
        web.close();
        hosted.close();
        host.scheduler().close();
        osgi.close();
        host.database().close();
    }
}
