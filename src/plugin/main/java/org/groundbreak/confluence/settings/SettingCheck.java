package org.groundbreak.confluence.settings;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.groundbreak.adrs.AdrNumber;
import org.groundbreak.host.rest.Problem;

/** Whether what was typed can be a setting (rule C2); what it is kept as. */
final class SettingCheck {

    /** What Confluence takes into no label, and blanks, which would make two of one. */
    private static final Pattern NO_LABEL = Pattern.compile(".*[\\s!#&()*,.:;<>?@\\[\\]^].*", Pattern.DOTALL);

    private static final String TRUE = "true";

    private final Predicate<String> groups;

    /** @param groups whether there is a group of that name */
    SettingCheck(Predicate<String> groups) {
        this.groups = groups;
    }

    /**
     * The value to keep; empty for none.
     *
     * @throws Problem 400 {@code setting-label}, {@code setting-prefix}, {@code setting-group} or {@code setting-zone},
     *     with what was typed; or as {@link RoundCheck} says
     */
    Optional<String> check(Setting setting, String typed) {
        String value = typed.strip();
        return switch (setting) {
            case ADR_LABEL -> Optional.of(label(value));
            case NUMBER_PREFIX -> value.isEmpty() ? Optional.empty() : Optional.of(prefix(value));
            case APPROVER_FIXED, WINDOW_WORKING, KEEP_WINDOW_OPEN, COMMENT_REQUIRED ->
                Optional.of(Boolean.toString(TRUE.equals(value)));
            case TECHNICAL_GROUP, PROCESS_OWNER_GROUP -> value.isEmpty() ? Optional.empty() : Optional.of(group(value));
            case WINDOW_HOURS -> Optional.of(RoundCheck.hours(value));
            case REQUIRED_PERSPECTIVES ->
                value.isEmpty() ? Optional.empty() : Optional.of(RoundCheck.perspectives(value));
            case QUORUM -> Optional.of(RoundCheck.quorum(value));
            case STARTER_ACCEPTANCE, STARTER_RISKS, STARTER_NON_FUNCTIONAL, STARTER_METRICS, STARTER_FREE ->
                Optional.of(value).filter(text -> !text.isEmpty());
            case ZONE -> Optional.of(zone(value));
            case WEEK_HOURS -> Optional.of(RoundCheck.weekHours(value));
            case HOLIDAYS -> throw new IllegalArgumentException("Holidays come from a file");
        };
    }

    private static String label(String value) {
        if (value.isEmpty() || NO_LABEL.matcher(value).matches()) {
            throw Problem.badRequest("setting-label", value);
        }
        return value.toLowerCase(Locale.ROOT);
    }

    /** One that a number with it is read with again. */
    private static String prefix(String value) {
        String prefix = value.toUpperCase(Locale.ROOT);
        if (AdrNumber.typed(new AdrNumber(prefix, 1).toString())
                .filter(number -> number.prefix().equals(prefix))
                .isEmpty()) {
            throw Problem.badRequest("setting-prefix", value);
        }
        return prefix;
    }

    private String group(String value) {
        if (!groups.test(value)) {
            throw Problem.badRequest("setting-group", value);
        }
        return value;
    }

    private static String zone(String value) {
        if (!ZoneId.getAvailableZoneIds().contains(value)) {
            throw Problem.badRequest("setting-zone", value);
        }
        return value;
    }
}
