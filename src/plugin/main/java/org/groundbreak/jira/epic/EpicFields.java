package org.groundbreak.jira.epic;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.groundbreak.jira.issue.EpicStories;

/**
 * Which issues are epics. Jira Software's classes are not asked, so that a Jira without it has no epics and no error. An
 * epic has an epic name, or is the source of an epic–story link; names of issue types are translated and say nothing.
 */
final class EpicFields {

    private static final String EPIC_NAME = "com.pyxis.greenhopper.jira:gh-epic-label";

    private static final Place NOWHERE = new Place(Optional.empty(), Instant.EPOCH);
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    private final CustomFieldManager customFields;
    private final Clock clock;
    private volatile Place place = NOWHERE;

    EpicFields(CustomFieldManager customFields, Clock clock) {
        this.customFields = customFields;
        this.clock = clock;
    }

    /** Asked whenever an issue is viewed: two calls of Jira for an issue that is none, and none for a sub-task. */
    boolean isEpic(Issue issue) {
        return !issue.isSubTask()
                && (epicName().map(issue::getCustomFieldValue).isPresent() || EpicStories.hasAny(issue.getId()));
    }

    /** Whether this Jira has epics at all: Jira Software brings them, and may be missing or switched off. */
    boolean known() {
        return epicName().isPresent();
    }

    /** The number of the field with the epic name, to search by; empty in a Jira without epics. */
    Optional<Long> nameId() {
        return epicName().map(CustomField::getIdAsLong);
    }

    /**
     * Where the field of the epic name was found, so that not all fields are read each time.
     *
     * @param fieldId empty where there was none
     */
    private record Place(Optional<Long> fieldId, Instant soughtAt) {}

    private Optional<CustomField> epicName() {
        Place last = place;
        Optional<CustomField> there =
                last.fieldId().map(customFields::getCustomFieldObject).filter(EpicFields::isEpicName);
        boolean fresh = last.fieldId().isEmpty()
                && clock.instant().isBefore(last.soughtAt().plus(LOOK_AGAIN));
        return there.isPresent() || fresh ? there : seek();
    }

    private Optional<CustomField> seek() {
        Optional<CustomField> found = customFields.getCustomFieldObjects().stream()
                .filter(EpicFields::isEpicName)
                .findFirst();
        place = new Place(found.map(CustomField::getIdAsLong), clock.instant());
        return found;
    }

    private static boolean isEpicName(CustomField field) {
        return EPIC_NAME.equals(field.getCustomFieldType().getKey());
    }
}
