package org.groundbreak.confluence.blueprint;

import java.util.Map;

/**
 * What came of looking at the answers.
 *
 * @param errors a sentence by field ({@code title}, {@code epic}, {@code approver}, {@code due}, {@code deciders}); empty when
 *     all is well
 * @param seed marks the page that is going to be made of them; null where something is wrong
 */
public record WizardFindings(Map<String, String> errors, String seed) {

    public WizardFindings {
        errors = Map.copyOf(errors);
    }
}
