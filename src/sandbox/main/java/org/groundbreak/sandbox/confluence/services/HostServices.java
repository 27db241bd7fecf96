package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.core.SynchronizationManager;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.sandbox.confluence.content.AttachmentStore;
import org.groundbreak.sandbox.confluence.content.CommentStore;
import org.groundbreak.sandbox.confluence.content.ContentLife;
import org.groundbreak.sandbox.confluence.content.ContentStore;
import org.groundbreak.sandbox.confluence.content.LabelStore;
import org.groundbreak.sandbox.confluence.content.RestrictionStore;
import org.groundbreak.sandbox.confluence.render.IncludeView;
import org.groundbreak.sandbox.confluence.render.LinkView;
import org.groundbreak.sandbox.confluence.render.MacroView;
import org.groundbreak.sandbox.confluence.render.ViewRenderer;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.plugins.PluginRegistry;
import org.groundbreak.sandbox.web.Chrome;
import org.groundbreak.sandbox.web.fragments.WebItem;

/** Everything behind the pages and the REST of the sandbox's Confluence, made once per product. */
public record HostServices(
        HostContext host,
        ContentStore store,
        AttachmentStore attachments,
        LabelStore labels,
        RestrictionStore restrictions,
        Entities entities,
        Rights rights,
        AccessMode accessMode,
        PageSaver saver,
        PageLife life,
        CommentDesk comments,
        AttachmentLife attachmentLife,
        ViewRenderer renderer) {
    /** Makes the tables that are missing. */
    public static HostServices of(HostContext host) {
        ContentStore store = new ContentStore(host.database(), host.clock());
        AttachmentStore attachments = new AttachmentStore(host.database(), host.clock());
        RestrictionStore restrictions = new RestrictionStore(host.database());
        LabelStore labels = new LabelStore(host.database());
        CommentStore comments = new CommentStore(host.database(), host.clock());
        Entities entities = new Entities(store, labels, comments, host.accounts());
        Rights rights = new Rights(store, restrictions);
        AccessMode accessMode = new AccessMode();
        MacroView macros = new MacroView(name -> XhtmlMacro.find(host.plugins(), name), host.accounts());
        LinkView links = new LinkView(store, host.accounts(), host.product().contextPath());
        return new HostServices(
                host,
                store,
                attachments,
                labels,
                restrictions,
                entities,
                rights,
                accessMode,
                new PageSaver(store, entities, host.events(), accessMode),
                new PageLife(
                        store, new ContentLife(host.database(), store), labels, entities, host.events(), accessMode),
                new CommentDesk(store, comments, entities, rights, host.events(), accessMode),
                new AttachmentLife(store, attachments, entities, host.events(), accessMode),
                new ViewRenderer(macros, links, new IncludeView(links, page -> Optional.of(page)
                        .filter(each -> rights.mayView(CurrentAccount.get(), each))
                        .map(entities::page))));
    }

    /** What plugins may import, by interface. */
    public Map<Class<?>, Object> exported() {
        return Map.ofEntries(
                Map.entry(PageManager.class, new SandboxPageManager(store, entities, saver)),
                Map.entry(
                        PermissionManager.class,
                        new SandboxPermissionManager(store, host.accounts(), rights, comments)),
                Map.entry(SpaceManager.class, new SandboxSpaceManager(store, entities)),
                Map.entry(ContentPermissionManager.class, new SandboxContentPermissionManager(store, restrictions)),
                Map.entry(CommentManager.class, (CommentManager) entities::comment),
                Map.entry(UserAccessor.class, new SandboxUserAccessor(host.accounts())),
                Map.entry(LabelManager.class, new SandboxLabelManager(labels, entities, life)),
                Map.entry(AttachmentManager.class, new SandboxAttachmentManager(attachments, entities)),
                Map.entry(CQLSearchService.class, new SandboxSearch(store, labels, rights)),
                Map.entry(AccessModeService.class, accessMode),
                Map.entry(SynchronizationManager.class, (SynchronizationManager) host.database()::afterCommit));
    }

    public PluginRegistry plugins() {
        return host.plugins();
    }

    /** @throws NotFoundException if nobody has this name */
    public Account account(String name) {
        return host.accounts()
                .byName(name)
                .orElseThrow(() -> new NotFoundException("No user found with username: " + name));
    }

    /** The links that plugins add below this section and that are shown in this context. */
    public List<Chrome.Link> webItems(String section, Map<String, Object> context) {
        return plugins().modules(WebItem.class).stream()
                .map(PluginRegistry.Module::instance)
                .filter(item -> item.section().startsWith(section) && item.isShown(context))
                .map(item -> new Chrome.Link(item.linkId(), item.label(context), item.url(context)))
                .toList();
    }
}
