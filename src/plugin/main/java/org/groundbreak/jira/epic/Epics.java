package org.groundbreak.jira.epic;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.Optional;
import org.groundbreak.host.OptionalService;

/**
 * Which issues are epics. Jira Software's classes are not asked, so that a Jira without it has no epics and no error. An
 * epic has an epic name, or is the source of an epic–story link; names of issue types are translated and say nothing.
 */
final class Epics {

    private static final String EPIC_NAME = "com.pyxis.greenhopper.jira:gh-epic-label";
    private static final String EPIC_STORY = "jira_gh_epic_story";

    private final CustomFieldManager customFields;

    Epics(CustomFieldManager customFields) {
        this.customFields = customFields;
    }

    boolean isEpic(Issue issue) {
        return epicName().map(issue::getCustomFieldValue).isPresent() || hasChildren(issue);
    }

    private Optional<CustomField> epicName() {
        return customFields.getCustomFieldObjects().stream()
                .filter(field -> EPIC_NAME.equals(field.getCustomFieldType().getKey()))
                .findFirst();
    }

    /** False where this version of the host does not hand its links out: such an epic is known by its name alone. */
    private static boolean hasChildren(Issue issue) {
        try {
            return OptionalService.find(IssueLinkManager.class).stream()
                    .flatMap(links -> links.getOutwardLinks(issue.getId()).stream())
                    .anyMatch(link -> EPIC_STORY.equals(link.getIssueLinkType().getStyle()));
        } catch (LinkageError e) {
            return false;
        }
    }
}
