package org.groundbreak.confluence.blueprint;

import com.atlassian.confluence.pages.PageManager;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.Persons;
import org.groundbreak.host.Words;

/** Everything that blueprints are made of, built once. */
public final class BlueprintFeature {

    private final WizardCheck check;
    private final SpecTemplate template;

    public BlueprintFeature(PageManager pages, PageAccess access, Persons persons, Words words) {
        this.check = new WizardCheck(pages, access, persons, words);
        this.template = new SpecTemplate(persons);
    }

    WizardCheck check() {
        return check;
    }

    SpecTemplate template() {
        return template;
    }
}
