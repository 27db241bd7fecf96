package org.groundbreak.sandbox.demo;

import java.util.ArrayList;
import java.util.List;

/** Collects what there is to look at in either product, in the order in which it is told. */
final class Guide {
    private final List<Sight> confluence = new ArrayList<>();
    private final List<Sight> jira = new ArrayList<>();

    void page(SpecPage page, String text) {
        confluence.add(new Sight(page.title(), page.path(), text));
    }

    /** @param path below Confluence's context path */
    void page(String title, String path, String text) {
        confluence.add(new Sight(title, path, text));
    }

    void epic(String key, String name, String text) {
        jira.add(new Sight(key + " " + name, "/browse/" + key, text));
    }

    List<Sight> inConfluence() {
        return List.copyOf(confluence);
    }

    List<Sight> inJira() {
        return List.copyOf(jira);
    }
}
