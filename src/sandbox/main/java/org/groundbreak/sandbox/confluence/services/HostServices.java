package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.core.SynchronizationManager;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.UserAccessor;
import java.util.Map;
import org.groundbreak.sandbox.confluence.content.ContentStore;
import org.groundbreak.sandbox.confluence.content.LabelStore;
import org.groundbreak.sandbox.confluence.content.RestrictionStore;
import org.groundbreak.sandbox.confluence.render.LinkView;
import org.groundbreak.sandbox.confluence.render.MacroView;
import org.groundbreak.sandbox.confluence.render.ViewRenderer;
import org.groundbreak.sandbox.confluence.storage.StorageParser;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.plugins.PluginRegistry;

/** Everything behind the pages and the REST of the sandbox's Confluence, made once per product. */
public record HostServices(
        HostContext host,
        ContentStore store,
        LabelStore labels,
        RestrictionStore restrictions,
        Entities entities,
        Rights rights,
        AccessMode accessMode,
        PageSaver saver,
        ViewRenderer renderer) {
    /** Makes the tables that are missing. */
    public static HostServices of(HostContext host) {
        ContentStore store = new ContentStore(host.database(), host.clock());
        RestrictionStore restrictions = new RestrictionStore(host.database());
        Entities entities = new Entities(store, host.accounts());
        AccessMode accessMode = new AccessMode();
        StorageParser parser = new StorageParser();
        MacroView macros = new MacroView(name -> XhtmlMacro.find(host.plugins(), name), host.accounts());
        LinkView links = new LinkView(store, host.accounts(), host.product().contextPath());
        return new HostServices(
                host,
                store,
                new LabelStore(host.database()),
                restrictions,
                entities,
                new Rights(store, restrictions),
                accessMode,
                new PageSaver(store, parser, entities, host.events(), accessMode),
                new ViewRenderer(parser, macros, links));
    }

    /** What plugins may import, by interface. */
    public Map<Class<?>, Object> exported() {
        return Map.of(
                PageManager.class, new SandboxPageManager(store, entities),
                PermissionManager.class, new SandboxPermissionManager(store, host.accounts(), rights),
                UserAccessor.class, new SandboxUserAccessor(host.accounts()),
                LabelManager.class, new SandboxLabelManager(labels, entities),
                AccessModeService.class, accessMode,
                SynchronizationManager.class, (SynchronizationManager) host.database()::afterCommit);
    }

    public PluginRegistry plugins() {
        return host.plugins();
    }
}
