package org.groundbreak.confluence.decisions;

import java.util.Map;
import org.groundbreak.confluence.attachments.SightReader;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.Templates;

/** The macros of a decision and of its options: what everybody reads of them. */
public final class DecisionMacrosFeature implements Feature {

    private final DecisionSummaryMaker summaries;
    private final Templates templates;

    public DecisionMacrosFeature(
            SharedParts parts, DecisionLookup records, SightReader attachments, ConfluenceUsers users) {
        this.templates = parts.templates();
        this.summaries = new DecisionSummaryMaker(
                records,
                new DecisionReader(attachments, parts.clock()),
                users,
                templates,
                parts.words(),
                parts.scripts(),
                parts.clock());
    }

    /** What the macro of a decision prints above its text. */
    public DecisionSummaryMaker summaries() {
        return summaries;
    }

    /** What the macro of an option prints above its text. @param parameters as the host hands them to the macro */
    String option(Map<String, String> parameters) {
        return templates.render("decision-option", OptionHead.of(parameters));
    }
}
