package org.groundbreak.jira.start;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundbreak.host.OptionalService;
import org.groundbreak.start.StatusCategory;

/** The statuses of Jira as they are now. */
final class Statuses {

    private Statuses() {}

    /** Whether this Jira hands its statuses out; without them no start is found. */
    static boolean available() {
        return OptionalService.find(StatusManager.class).isPresent();
    }

    /** Their categories by id; empty where this Jira does not hand its statuses out. */
    static Map<String, StatusCategory> categories() {
        Map<String, StatusCategory> categories = new HashMap<>();
        OptionalService.find(StatusManager.class)
                .map(StatusManager::getStatuses)
                .orElse(List.of())
                .forEach(status -> categories.put(status.getId(), category(status)));
        return categories;
    }

    /** The category of one of them. */
    static StatusCategory category(Status status) {
        return StatusCategory.ofKey(
                status.getStatusCategory() == null
                        ? null
                        : status.getStatusCategory().getKey());
    }
}
