package org.groundbreak.confluence.panel;

import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.user.UserKey;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.events.Outcome;
import org.groundbreak.specs.SpecCommand;
import org.groundbreak.specs.SpecState;

/** Carries commands out and answers with the panel, or with the refusal as a problem. */
public final class SpecCommands {

    private final SpecLog specs;
    private final SpecPanelMaker panels;

    public SpecCommands(SpecLog specs, SpecPanelMaker panels) {
        this.specs = specs;
        this.panels = panels;
    }

    SpecPanel run(Page page, UserKey viewer, SpecCommand command) {
        Outcome<SpecState> outcome = specs.run(page.getId(), command);
        if (outcome instanceof Outcome.Refused<SpecState> refused) {
            throw RefusalProblem.problem(refused.refusal(), page.getVersion());
        }
        return panels.of(page, ((Outcome.Done<SpecState>) outcome).state(), viewer);
    }

    SpecPanel panel(Page page, UserKey viewer) {
        return panels.of(page, specs.state(page.getId()), viewer);
    }
}
