package org.groundbreak.sandbox.confluence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundbreak.sandbox.confluence.create.Blueprint;
import org.groundbreak.sandbox.confluence.create.Blueprints;
import org.groundbreak.sandbox.confluence.create.ContentTemplate;
import org.groundbreak.sandbox.confluence.create.CreateDialogApi;
import org.groundbreak.sandbox.confluence.pages.AttachmentDownload;
import org.groundbreak.sandbox.confluence.pages.ConfluenceChrome;
import org.groundbreak.sandbox.confluence.pages.PagesServlet;
import org.groundbreak.sandbox.confluence.rest.AttachmentApi;
import org.groundbreak.sandbox.confluence.rest.ContentApi;
import org.groundbreak.sandbox.confluence.rest.DefaultPicture;
import org.groundbreak.sandbox.confluence.rest.JsonServlet;
import org.groundbreak.sandbox.confluence.rest.UserSearch;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.confluence.services.XhtmlMacro;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.plugins.HostedProduct;
import org.groundbreak.sandbox.plugins.ModuleType;
import org.groundbreak.sandbox.web.Chrome;
import org.groundbreak.sandbox.web.WebApp;

/** The sandbox's Confluence. */
public final class ConfluenceProduct implements HostedProduct {
    private final HostServices services;

    /** Makes the tables and, in an empty database, the demo space. */
    public ConfluenceProduct(HostContext host) {
        services = HostServices.of(host);
        DemoSpace.makeOnce(services);
    }

    @Override
    public Map<Class<?>, Object> services() {
        return services.exported();
    }

    @Override
    public Map<String, ModuleType> moduleTypes() {
        return Map.of(
                "xhtml-macro", XhtmlMacro::new,
                "blueprint", Blueprint::new,
                "content-template", ContentTemplate::new);
    }

    @Override
    public void addPages(WebApp web) {
        Blueprints blueprints = new Blueprints(services);
        Map<String, JsonServlet.Handler> routes = new HashMap<>(new ContentApi(services, blueprints).routes());
        routes.putAll(new AttachmentApi(services).routes());
        routes.putAll(new CreateDialogApi(services, blueprints).routes());
        routes.putAll(new UserSearch(services.host().accounts(), services.host().baseUrl()).routes());
        web.servlet(new DefaultPicture(), DefaultPicture.PATH);
        web.servlet(new AttachmentDownload(services), AttachmentDownload.PATH + "/*");
        web.servlet(new PagesServlet(services, blueprints), PagesServlet.PATHS);
        web.servlet(new JsonServlet(routes), "/rest/api/*", "/rest/create-dialog/1.0/*", "/sandbox/editor/*");
    }

    @Override
    public Chrome chrome() {
        return new ConfluenceChrome(services);
    }

    /** The Create dialog is on every page, before the wizards of plugins that depend on it; so is all of AUI. */
    @Override
    public Map<String, List<String>> webResources() {
        return Map.of(
                "com.atlassian.auiplugin:aui-progress-tracker",
                List.of(),
                "superbatch:confluence",
                List.of("confluence/create-dialog.js", "confluence/confluence.css"),
                "com.atlassian.confluence.plugins.confluence-create-content-plugin:resources",
                List.of());
    }

    /** The switch for read-only mode and the other innards, for tests in this process. */
    public HostServices innards() {
        return services;
    }
}
