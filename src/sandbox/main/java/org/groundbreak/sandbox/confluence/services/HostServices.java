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

/** Everything behind the pages and the REST of the sandbox's Confluence, made once per product. */
public final class HostServices {
    private final HostContext host;
    private final ContentStore store;
    private final LabelStore labels;
    private final RestrictionStore restrictions;
    private final Entities entities;
    private final Rights rights;
    private final AccessMode accessMode = new AccessMode();
    private final StorageParser parser = new StorageParser();
    private final PageSaver saver;
    private final ViewRenderer renderer;

    public HostServices(HostContext host) {
        this.host = host;
        this.store = new ContentStore(host.database(), host.clock());
        this.labels = new LabelStore(host.database());
        this.restrictions = new RestrictionStore(host.database());
        this.entities = new Entities(store, host.accounts());
        this.rights = new Rights(store, restrictions);
        this.saver = new PageSaver(store, parser, entities, host.events(), accessMode);
        this.renderer = new ViewRenderer(
                parser,
                new MacroView(
                        name -> host.plugins().modules(XhtmlMacro.class).stream()
                                .map(m -> m.instance())
                                .filter(m -> m.name().equals(name))
                                .findFirst()
                                .map(XhtmlMacro::macro),
                        host.accounts()),
                new LinkView(store, host.accounts(), host.product().contextPath()));
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

    public HostContext host() {
        return host;
    }

    public ContentStore store() {
        return store;
    }

    public LabelStore labels() {
        return labels;
    }

    public RestrictionStore restrictions() {
        return restrictions;
    }

    public Entities entities() {
        return entities;
    }

    public Rights rights() {
        return rights;
    }

    public AccessMode accessMode() {
        return accessMode;
    }

    public StorageParser parser() {
        return parser;
    }

    public PageSaver saver() {
        return saver;
    }

    public ViewRenderer renderer() {
        return renderer;
    }
}
