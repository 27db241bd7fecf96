package org.groundbreak.jira.epic;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;
import org.groundbreak.jira.issue.EpicStories;

/**
 * Which issues are epics. Jira Software's classes are not asked, so that a Jira without it has no epics and no error. An
 * epic has an epic name, or is the source of an epic–story link; names of issue types are translated and say nothing.
 */
final class EpicFields {

    private static final String EPIC_NAME = "com.pyxis.greenhopper.jira:gh-epic-label";

    private final CustomFieldManager customFields;

    EpicFields(CustomFieldManager customFields) {
        this.customFields = customFields;
    }

    boolean isEpic(Issue issue) {
        return epicName().map(issue::getCustomFieldValue).isPresent() || EpicStories.hasAny(issue.getId());
    }

    /** Whether this Jira has epics at all: Jira Software brings them, and may be missing or switched off. */
    boolean known() {
        return epicName().isPresent();
    }

    private Optional<CustomField> epicName() {
        return customFields.getCustomFieldObjects().stream()
                .filter(field -> EPIC_NAME.equals(field.getCustomFieldType().getKey()))
                .findFirst();
    }
}
