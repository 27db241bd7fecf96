package org.groundbreak.sandbox.jira;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.jira.host.Access;
import org.groundbreak.sandbox.jira.host.JiraServices;
import org.groundbreak.sandbox.jira.page.JiraChrome;
import org.groundbreak.sandbox.jira.page.JiraPages;
import org.groundbreak.sandbox.jira.rest.RestApi;
import org.groundbreak.sandbox.jira.rest.Shapes;
import org.groundbreak.sandbox.jira.store.IssueRow;
import org.groundbreak.sandbox.jira.store.IssueType;
import org.groundbreak.sandbox.jira.store.JiraStore;
import org.groundbreak.sandbox.jira.store.NewIssue;
import org.groundbreak.sandbox.jira.store.ProjectRow;
import org.groundbreak.sandbox.plugins.HostedProduct;
import org.groundbreak.sandbox.plugins.ModuleType;
import org.groundbreak.sandbox.web.Chrome;
import org.groundbreak.sandbox.web.WebApp;

/** The sandbox's Jira: a project, its issues, their pages and REST. */
public final class JiraProduct implements HostedProduct {
    private final HostContext host;
    private final JiraStore store;
    private final Access access;
    private final JiraServices services;
    private volatile boolean software = true;

    public JiraProduct(HostContext host) {
        this.host = host;
        this.store = JiraStore.open(host.database(), host.clock(), (issue, author, items) -> publish(issue, items));
        this.access = new Access(store.catalogue());
        this.services = new JiraServices(store, access, () -> software);
        if (store.catalogue().projects().isEmpty()) {
            seed();
        }
    }

    /** What tests look into. */
    public JiraStore store() {
        return store;
    }

    /** Whether Jira Software is there, which brings the epic fields; true at the start. */
    public void setSoftware(boolean present) {
        software = present;
    }

    @Override
    public Map<Class<?>, Object> services() {
        return services.all();
    }

    @Override
    public Map<String, ModuleType> moduleTypes() {
        return Map.of();
    }

    @Override
    public void addPages(WebApp web) {
        Shapes shapes = new Shapes(store, host.accounts(), host.baseUrl() + "/rest/api/2/");
        web.servlet(new RestApi(host, store, access, shapes), "/rest/api/2/*");
        web.servlet(new JiraPages(host, store, access, shapes), JiraPages.PATHS);
    }

    @Override
    public Map<String, List<String>> webResources() {
        return Map.of("superbatch:jira", List.of("jira.js", "jira.css"));
    }

    @Override
    public Chrome chrome() {
        return new JiraChrome(host);
    }

    private void publish(long issue, List<ChangeItemBean> items) {
        host.events().publish(services.event(issue, items));
    }

    private void seed() {
        ProjectRow demo = new ProjectRow(10000, "DEMO", "Demonstration");
        store.catalogue().addProject(demo);
        for (String name : List.of("admin", "author", "engineer", "product", "designer")) {
            String key = host.accounts().byName(name).orElseThrow().key();
            for (String permission : Set.of("BROWSE_PROJECTS", "EDIT_ISSUES")) {
                store.catalogue().grant(demo.id(), permission, key);
            }
        }
        String product = host.accounts().byName("product").orElseThrow().key();
        IssueRow epic = store.editor()
                .create(
                        new NewIssue(demo.id(), IssueType.EPIC, "Single sign-on", Set.of(), null, null, "SSO"),
                        product);
        for (String story :
                List.of("Sign in with the company account", "Sign out everywhere", "Show recent sign-ins")) {
            store.editor().create(NewIssue.of(demo.id(), "10001", story).inEpic(epic.id()), product);
        }
    }
}
