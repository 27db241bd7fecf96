package org.groundbreak.sandbox.jira.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.jira.host.JiraUser;
import org.groundbreak.sandbox.web.Chrome;
import org.groundbreak.sandbox.web.fragments.WebItem;
import org.groundbreak.sandbox.web.fragments.WebSection;

/** What stands around Jira's pages: header, administration menu, meta elements, web-resource contexts. */
public final class JiraChrome implements Chrome {
    private static final String ADMIN_MENU = "admin_plugins_menu";

    private final HostContext host;

    public JiraChrome(HostContext host) {
        this.host = host;
    }

    @Override
    public List<Link> header(HttpServletRequest request) {
        List<Link> links = new ArrayList<>();
        links.add(new Link("home_link", "Dashboard", request.getContextPath() + "/secure/Dashboard.jspa"));
        Account account = CurrentAccount.get();
        if (account != null && account.admin()) {
            links.add(new Link("admin_menu", "Administration", request.getContextPath() + "/secure/admin/"));
        }
        return links;
    }

    @Override
    public Map<String, List<Link>> adminMenu(HttpServletRequest request) {
        Map<String, Object> context = new HashMap<>();
        context.put("user", JiraUser.current());
        Map<String, List<Link>> menu = new LinkedHashMap<>();
        for (var section : host.plugins().modules(WebSection.class)) {
            if (section.instance().location().equals(ADMIN_MENU)
                    && section.instance().isShown(context)) {
                String items = ADMIN_MENU + "/" + section.xml().key();
                menu.put(
                        section.instance().label(context),
                        host.plugins().modules(WebItem.class).stream()
                                .map(module -> module.instance())
                                .filter(item -> item.section().equals(items) && item.isShown(context))
                                .map(item -> new Link(item.linkId(), item.label(context), item.url(context)))
                                .toList());
            }
        }
        return menu;
    }

    /** The issue's own meta elements are written by its page. */
    @Override
    public Map<String, String> meta(HttpServletRequest request) {
        Account account = CurrentAccount.get();
        return account == null ? Map.of() : Map.of("ajs-remote-user-fullname", account.fullName());
    }

    @Override
    public List<String> contexts(HttpServletRequest request) {
        return request.getServletPath().equals("/browse")
                ? List.of("atl.general", "jira.view.issue")
                : List.of("atl.general");
    }
}
