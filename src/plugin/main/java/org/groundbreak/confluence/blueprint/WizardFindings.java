package org.groundbreak.confluence.blueprint;

import java.util.Map;

/**
 * What is wrong with the answers.
 *
 * @param errors a sentence by field ({@code title}, {@code epic}, {@code approver}); empty when all is well
 */
public record WizardFindings(Map<String, String> errors) {

    public WizardFindings {
        errors = Map.copyOf(errors);
    }
}
