package org.groundbreak.it;

import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.jira.issue.IssueType;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraProject;
import org.groundbreak.sandbox.jira.store.JiraStore;
import org.groundbreak.sandbox.jira.store.NewIssue;

/** A project of Jira that the administrator alone may browse. */
final class SecretProject {

    private static final long FIRST_FREE_ID = 20_000;

    private final Products products;
    private final JiraStore store;
    private final JiraProject project;

    SecretProject(Products products, String key) {
        this.products = products;
        this.store = products.jiraStore();
        this.project = new JiraProject(FIRST_FREE_ID + key.hashCode() % 1000, key, "Hidden " + key);
        String admin = products.sandbox()
                .host(Product.JIRA)
                .accounts()
                .byName("admin")
                .orElseThrow()
                .key();
        store.projects().add(project);
        store.projects().grant(project.getId(), "BROWSE_PROJECTS", admin);
        store.projects().grant(project.getId(), "EDIT_ISSUES", admin);
    }

    /** A new epic; its key. */
    String epic() {
        return store.editor()
                .create(new NewIssue(project, IssueType.EPIC, "Hidden epic", null, null, "Hidden"))
                .getKey();
    }

    /** A new story in an epic of whatever project; its key. */
    String story(String epic) {
        JiraIssue parent = store.issues().byKey(epic).orElseThrow();
        return store.editor()
                .create(new NewIssue(project, IssueType.STORY, "Hidden story", null, parent, null))
                .getKey();
    }

    /** Moves a story of it as the administrator. */
    void move(String key, String status) {
        new Jira(products).move(key, status, "admin");
    }
}
