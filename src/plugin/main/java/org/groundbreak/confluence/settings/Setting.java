package org.groundbreak.confluence.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.reviews.Lens;

/** What can be set, for the instance and for a space. The words are fixed for ever: they stand in the database. */
enum Setting {
    /** {@link SpaceSettings#adrLabel}. */
    ADR_LABEL("adr-label", "adrLabel", SettingPart.GENERAL),
    /** {@link SpaceSettings#numberPrefix}. */
    NUMBER_PREFIX("number-prefix", "numberPrefix", SettingPart.GENERAL),
    /** {@link SpaceSettings#approverFixed}; {@code true} or {@code false}. */
    APPROVER_FIXED("approver-fixed", "approverFixed", SettingPart.GENERAL),
    /** {@link SpaceSettings#technicalGroup}. */
    TECHNICAL_GROUP("technical-group", "technicalGroup", SettingPart.GENERAL),
    /** {@link ReviewSettings#processOwnerGroup}. */
    PROCESS_OWNER_GROUP("process-owner-group", "processOwnerGroup", SettingPart.GENERAL),
    /** Length of {@link ReviewSettings#window}, in hours, such as {@code 48} or {@code 1.5}. */
    WINDOW_HOURS("window-hours", "windowHours", SettingPart.REVIEWS),
    /** Whether that counts working time; {@code true} or {@code false}. */
    WINDOW_WORKING("window-working", "windowWorking", SettingPart.REVIEWS),
    /** Names of the required perspectives, separated by commas. */
    REQUIRED_PERSPECTIVES("required-perspectives", "requiredPerspectives", SettingPart.REVIEWS),
    /** How many persons have to approve; a whole number. */
    QUORUM("quorum", "quorum", SettingPart.REVIEWS),
    /** Whether a window runs to its end; {@code true} or {@code false}. */
    KEEP_WINDOW_OPEN("keep-window-open", "keepWindowOpen", SettingPart.REVIEWS),
    /** Whether a verdict needs words; {@code true} or {@code false}. */
    COMMENT_REQUIRED("comment-required", "commentRequired", SettingPart.REVIEWS),
    /** What to ask about {@link Lens#ACCEPTANCE_CRITERIA}; so with the others. */
    STARTER_ACCEPTANCE("starter-acceptance-criteria", "starterAcceptanceCriteria", SettingPart.REVIEWS),
    STARTER_RISKS("starter-dependencies-and-risks", "starterDependenciesAndRisks", SettingPart.REVIEWS),
    STARTER_NON_FUNCTIONAL(
            "starter-non-functional-requirements", "starterNonFunctionalRequirements", SettingPart.REVIEWS),
    STARTER_METRICS("starter-success-metrics", "starterSuccessMetrics", SettingPart.REVIEWS),
    STARTER_FREE("starter-free", "starterFree", SettingPart.REVIEWS),
    /** {@link SpaceSettings#zone}, by its name. */
    ZONE("zone", "zone", SettingPart.CALENDAR),
    /** The hours of each weekday, as {@link HoursText} writes them. */
    WEEK_HOURS("week-hours", "weekHours", SettingPart.CALENDAR),
    /** The days of a file, as {@link HolidayList} writes them. */
    HOLIDAYS("holidays", "holidays", SettingPart.HOLIDAYS);

    private final String word;
    private final String field;
    private final SettingPart part;

    Setting(String word, String field, SettingPart part) {
        this.word = word;
        this.field = field;
        this.part = part;
    }

    /** How the table names it. */
    String word() {
        return word;
    }

    /** How requests and answers name it. */
    String field() {
        return field;
    }

    /** With which others it is kept. */
    SettingPart part() {
        return part;
    }

    /** Whether it is {@code true} or {@code false}. */
    boolean isYesOrNo() {
        return switch (this) {
            case APPROVER_FIXED, WINDOW_WORKING, KEEP_WINDOW_OPEN, COMMENT_REQUIRED -> true;
            default -> false;
        };
    }

    /** The setting of that word; empty for a word of a version that came later. */
    static Optional<Setting> of(String word) {
        return Stream.of(values()).filter(setting -> setting.word.equals(word)).findFirst();
    }

    /** What to ask by default about something. */
    static Setting starter(Lens lens) {
        return switch (lens) {
            case ACCEPTANCE_CRITERIA -> STARTER_ACCEPTANCE;
            case DEPENDENCIES_AND_RISKS -> STARTER_RISKS;
            case NON_FUNCTIONAL_REQUIREMENTS -> STARTER_NON_FUNCTIONAL;
            case SUCCESS_METRICS -> STARTER_METRICS;
            case FREE -> STARTER_FREE;
        };
    }

    /** All of one part, in the order in which they stand here. */
    static List<Setting> of(SettingPart part) {
        return Arrays.stream(values()).filter(setting -> setting.part == part).toList();
    }
}
