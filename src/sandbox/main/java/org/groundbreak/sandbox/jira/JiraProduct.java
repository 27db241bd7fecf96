package org.groundbreak.sandbox.jira;

import java.util.List;
import java.util.Map;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.jira.host.Access;
import org.groundbreak.sandbox.jira.host.JiraServices;
import org.groundbreak.sandbox.jira.issue.IssueType;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraProject;
import org.groundbreak.sandbox.jira.page.JiraChrome;
import org.groundbreak.sandbox.jira.page.JiraPages;
import org.groundbreak.sandbox.jira.page.MoveIssue;
import org.groundbreak.sandbox.jira.rest.RestApi;
import org.groundbreak.sandbox.jira.store.JiraStore;
import org.groundbreak.sandbox.jira.store.NewIssue;
import org.groundbreak.sandbox.plugins.HostedProduct;
import org.groundbreak.sandbox.plugins.ModuleType;
import org.groundbreak.sandbox.web.Chrome;
import org.groundbreak.sandbox.web.WebApp;

/** The sandbox's Jira: a project, its issues, their pages and REST. */
public final class JiraProduct implements HostedProduct {
    private final HostContext host;
    private final JiraStore store;
    private final Access access;
    private volatile boolean software = true;

    public JiraProduct(HostContext host) {
        this.host = host;
        this.store = JiraStore.open(host.database(), host.clock(), host.events()::publish);
        this.access = new Access(store.projects());
        if (store.projects().byKey("DEMO").isEmpty()) {
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
        return new JiraServices(store, access, () -> software).all();
    }

    @Override
    public Map<String, ModuleType> moduleTypes() {
        return Map.of();
    }

    @Override
    public void addPages(WebApp web) {
        web.servlet(new RestApi(host, store, access), "/rest/api/2/*");
        web.servlet(new MoveIssue(store, access), MoveIssue.PATH);
        web.servlet(new JiraPages(host, store, access), JiraPages.PATHS);
    }

    @Override
    public Map<String, List<String>> webResources() {
        return Map.of("superbatch:jira", List.of("jira.js", "jira.css"));
    }

    @Override
    public Chrome chrome() {
        return new JiraChrome(host);
    }

    private void seed() {
        JiraProject demo = project(10000, "DEMO", "Demonstration");
        project(10001, "OPS", "Operations");
        JiraIssue epic = store.editor().create(new NewIssue(demo, IssueType.EPIC, "Single sign-on", null, null, "SSO"));
        for (String story :
                List.of("Sign in with the company account", "Sign out everywhere", "Show recent sign-ins")) {
            store.editor().create(new NewIssue(demo, IssueType.STORY, story, null, epic, null));
        }
    }

    private JiraProject project(long id, String key, String name) {
        JiraProject project = new JiraProject(id, key, name);
        store.projects().add(project);
        for (String user : List.of("admin", "author", "engineer", "product", "designer")) {
            String userKey = host.accounts().byName(user).orElseThrow().key();
            store.projects().grant(id, "BROWSE_PROJECTS", userKey);
            store.projects().grant(id, "EDIT_ISSUES", userKey);
        }
        return project;
    }
}
