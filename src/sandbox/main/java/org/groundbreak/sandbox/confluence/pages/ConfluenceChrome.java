package org.groundbreak.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.plugins.PluginRegistry;
import org.groundbreak.sandbox.web.Chrome;
import org.groundbreak.sandbox.web.fragments.WebItem;
import org.groundbreak.sandbox.web.fragments.WebSection;

/** Header, administration menu and meta tags of the sandbox's Confluence. */
public final class ConfluenceChrome implements Chrome {
    private static final String ADMIN = "system.admin";

    private final HostServices services;

    public ConfluenceChrome(HostServices services) {
        this.services = services;
    }

    @Override
    public List<Link> header(HttpServletRequest request) {
        String base = request.getContextPath();
        List<Link> links = new ArrayList<>();
        if (CurrentAccount.get() != null) {
            links.add(new Link("space-directory-link", "Spaces", base + "/dashboard.action"));
            links.add(new Link(
                    "create-page-button",
                    "Create",
                    base + "/dashboard.action?createDialogSpaceKey=" + spaceKey(request)));
        }
        if (services.rights().mayAdministerSpaces(CurrentAccount.get())) {
            links.add(new Link("admin-menu-link", "Administration", base + "/admin/console.action"));
        }
        return links;
    }

    @Override
    public Map<String, List<Link>> adminMenu(HttpServletRequest request) {
        Map<String, List<Link>> menu = new LinkedHashMap<>();
        menu.put(
                "Configuration",
                new ArrayList<>(List.of(new Link(
                        "read-only-mode", "Read-only mode", request.getContextPath() + "/admin/console.action"))));
        Map<String, String> headings = new LinkedHashMap<>(Map.of("configuration", "Configuration"));
        for (PluginRegistry.Module<WebSection> section : services.plugins().modules(WebSection.class)) {
            if (section.instance().location().equals(ADMIN)) {
                headings.put(section.xml().key(), section.instance().label(Map.of()));
            }
        }
        for (PluginRegistry.Module<WebItem> module : services.plugins().modules(WebItem.class)) {
            WebItem item = module.instance();
            if (item.section().startsWith(ADMIN + "/") && item.isShown(Map.of())) {
                String section = item.section().substring(ADMIN.length() + 1);
                menu.computeIfAbsent(headings.getOrDefault(section, section), s -> new ArrayList<>())
                        .add(new Link(item.linkId(), item.label(Map.of()), item.url(Map.of())));
            }
        }
        return menu;
    }

    @Override
    public Map<String, String> meta(HttpServletRequest request) {
        Map<String, String> meta = new LinkedHashMap<>();
        Shown shown = Shown.of(request);
        if (shown.space() != null) {
            meta.put("ajs-space-key", shown.space().key());
            meta.put("ajs-space-name", shown.space().name());
        }
        ContentRecord content = shown.content();
        if (content != null) {
            meta.put("ajs-page-id", String.valueOf(content.id()));
            meta.put("ajs-latest-page-id", String.valueOf(content.pageId()));
            meta.put("ajs-page-title", content.title() == null ? "" : content.title());
            meta.put("ajs-page-version", String.valueOf(content.version()));
            meta.put("ajs-content-type", "page");
            meta.put("ajs-parent-page-id", content.parentId() == null ? "" : String.valueOf(content.parentId()));
        }
        return meta;
    }

    @Override
    public List<String> contexts(HttpServletRequest request) {
        List<String> contexts = new ArrayList<>(List.of("atl.general", "main", "create-content"));
        contexts.addAll(Shown.of(request).contexts());
        return contexts;
    }

    private static String spaceKey(HttpServletRequest request) {
        Shown shown = Shown.of(request);
        return shown.space() == null ? "DEMO" : shown.space().key();
    }
}
