package org.groundbreak.reviews;

/** What a question is about. The constants' names stand in events and are fixed for ever. */
public enum Lens {
    ACCEPTANCE_CRITERIA("acceptanceCriteria"),
    DEPENDENCIES_AND_RISKS("dependenciesAndRisks"),
    NON_FUNCTIONAL_REQUIREMENTS("nonFunctionalRequirements"),
    SUCCESS_METRICS("successMetrics"),
    FREE("free");

    private final String textKey;

    Lens(String textKey) {
        this.textKey = textKey;
    }

    /** Under which name the starter question of this lens is kept among the texts of a round's plan. */
    public String textKey() {
        return textKey;
    }
}
