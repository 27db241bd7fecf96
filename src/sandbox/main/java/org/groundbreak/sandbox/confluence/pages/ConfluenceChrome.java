package org.groundbreak.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.web.Chrome;

/** Header and administration menu of the sandbox's Confluence. */
public final class ConfluenceChrome implements Chrome {
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
            String create = base + "/dashboard.action?createDialogSpaceKey=DEMO";
            links.add(new Link("create-page-button", "Create", create));
            links.addAll(services.webItems("system.space.sidebar/main-links", Map.of()));
        }
        if (services.rights().mayAdministerSpaces(CurrentAccount.get())) {
            links.add(new Link("admin-menu-link", "Administration", base + "/admin/console.action"));
        }
        return links;
    }

    /** The section Configuration; others are not modelled. */
    @Override
    public Map<String, List<Link>> adminMenu(HttpServletRequest request) {
        List<Link> links = new ArrayList<>();
        links.add(new Link("read-only-mode", "Read-only mode", request.getContextPath() + "/admin/console.action"));
        links.addAll(services.webItems("system.admin/configuration", Map.of()));
        return Map.of("Configuration", links);
    }

    /** The pages' own meta elements are written by their templates. */
    @Override
    public Map<String, String> meta(HttpServletRequest request) {
        return Map.of();
    }

    @Override
    public List<String> contexts(HttpServletRequest request) {
        String address = request.getRequestURI();
        if (address.endsWith("/editpage.action")) {
            return List.of("atl.general", "main", "create-content", "page", "editor");
        }
        return address.endsWith("/viewpage.action") || address.contains("/display/")
                ? List.of("atl.general", "main", "create-content", "page", "viewcontent")
                : List.of("atl.general", "main", "create-content");
    }
}
