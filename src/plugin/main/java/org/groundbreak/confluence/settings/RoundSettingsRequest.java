package org.groundbreak.confluence.settings;

import java.util.EnumMap;
import java.util.Map;
import org.groundbreak.host.rest.AtMost;

/**
 * What rounds are given, as {@link PartRequest} says.
 *
 * @param windowHours hours of a window, such as {@code 48} or {@code 1.5}; never empty
 * @param windowWorking whether those are hours of work
 * @param requiredPerspectives names of perspectives, separated by commas
 * @param quorum how many persons have to approve, the approver among them
 * @param keepWindowOpen whether a window runs to its end even when nothing is missing any more
 * @param commentRequired whether a verdict needs words
 * @param starterAcceptanceCriteria what to ask about acceptance criteria; so with the others
 */
public record RoundSettingsRequest(
        long version,
        String windowHours,
        Boolean windowWorking,
        String requiredPerspectives,
        String quorum,
        Boolean keepWindowOpen,
        Boolean commentRequired,
        @AtMost(STARTER) String starterAcceptanceCriteria,
        @AtMost(STARTER) String starterDependenciesAndRisks,
        @AtMost(STARTER) String starterNonFunctionalRequirements,
        @AtMost(STARTER) String starterSuccessMetrics,
        @AtMost(STARTER) String starterFree)
        implements PartRequest {

    /** Characters of a starter question. */
    static final int STARTER = 1_000;

    @Override
    public SettingPart part() {
        return SettingPart.REVIEWS;
    }

    @Override
    public Map<Setting, String> typed() {
        Map<Setting, String> typed = new EnumMap<>(Setting.class);
        typed.put(Setting.WINDOW_HOURS, windowHours);
        typed.put(Setting.WINDOW_WORKING, text(windowWorking));
        typed.put(Setting.REQUIRED_PERSPECTIVES, requiredPerspectives);
        typed.put(Setting.QUORUM, quorum);
        typed.put(Setting.KEEP_WINDOW_OPEN, text(keepWindowOpen));
        typed.put(Setting.COMMENT_REQUIRED, text(commentRequired));
        typed.put(Setting.STARTER_ACCEPTANCE, starterAcceptanceCriteria);
        typed.put(Setting.STARTER_RISKS, starterDependenciesAndRisks);
        typed.put(Setting.STARTER_NON_FUNCTIONAL, starterNonFunctionalRequirements);
        typed.put(Setting.STARTER_METRICS, starterSuccessMetrics);
        typed.put(Setting.STARTER_FREE, starterFree);
        return typed;
    }

    private static String text(Boolean value) {
        return value == null ? null : value.toString();
    }
}
