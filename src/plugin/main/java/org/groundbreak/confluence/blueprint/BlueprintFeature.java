package org.groundbreak.confluence.blueprint;

import com.atlassian.confluence.pages.PageManager;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;

/** The blueprints: what their wizards check, and what they put into a new page. */
public final class BlueprintFeature implements Feature {

    private final WizardCheck check;
    private final SpecTemplate template;

    public BlueprintFeature(SharedParts parts, PageManager pages, PageAccess access, ConfluenceUsers users) {
        this.check = new WizardCheck(pages, access, users, parts.words());
        this.template = new SpecTemplate(users);
    }

    WizardCheck check() {
        return check;
    }

    SpecTemplate template() {
        return template;
    }
}
