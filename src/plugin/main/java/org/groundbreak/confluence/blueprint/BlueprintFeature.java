package org.groundbreak.confluence.blueprint;

import com.atlassian.confluence.pages.PageManager;
import org.groundbreak.confluence.epics.EpicsFeature;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;
import org.groundbreak.store.Store;

/** The blueprints: what their wizards check, and what they put into a new page. */
public final class BlueprintFeature implements Feature {

    private final WizardCheck check;
    private final SpecTemplate template;
    private final DecisionTemplate decisions;
    private final PageAccess access;
    private final AdrTemplate adr;

    public BlueprintFeature(
            SharedParts parts,
            Store store,
            EpicsFeature epics,
            PageManager pages,
            PageAccess access,
            ConfluenceUsers users) {
        WizardEpic epic =
                new WizardEpic(epics.jira(), store.people(), store.checkedEpics(), parts.clock(), access::readOnly);
        this.check = new WizardCheck(pages, access, users, epic, parts.words());
        this.template = new SpecTemplate(users);
        this.decisions = new DecisionTemplate(users, parts.words());
        this.access = access;
        this.adr = new AdrTemplate(users, parts.words());
    }

    WizardCheck check() {
        return check;
    }

    SpecTemplate template() {
        return template;
    }

    /** The macro of a new page about a decision, in storage format, with whoever makes the page as its driver. */
    String decision(String question, String approver, String due) {
        return decisions.macro(question, access.isAnonymous() ? null : access.viewer(), approver, due);
    }

    AdrTemplate adr() {
        return adr;
    }
}
