package org.groundbreak.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import org.groundbreak.host.OptionalService;

/**
 * Which issues belong to which epic, by the links that Jira Software keeps: the source is the epic, the destination its
 * child. They are the truth in the database, need neither the search index nor classes of Jira Software, and are not
 * filtered by anybody's rights. A Jira that does not hand its links out has no children.
 */
public final class EpicStories {

    private static final String EPIC_STORY = "jira_gh_epic_story";

    private EpicStories() {}

    /** The children that the epic has now; whoever shows one asks first whether the viewer may browse it. */
    public static List<Issue> of(long epicId) {
        return links(links -> links.getOutwardLinks(epicId)).stream()
                .map(IssueLink::getDestinationObject)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether the epic has children. */
    public static boolean hasAny(long epicId) {
        return !links(links -> links.getOutwardLinks(epicId)).isEmpty();
    }

    /** The epic that the issue belongs to now. */
    public static OptionalLong epicOf(long issueId) {
        return links(links -> links.getInwardLinks(issueId)).stream()
                .mapToLong(IssueLink::getSourceId)
                .findFirst();
    }

    private static List<IssueLink> links(Function<IssueLinkManager, List<IssueLink>> question) {
        try {
            return OptionalService.find(IssueLinkManager.class).map(question).orElse(List.of()).stream()
                    .filter(link -> EPIC_STORY.equals(link.getIssueLinkType().getStyle()))
                    .toList();
        } catch (LinkageError e) {
            return List.of();
        }
    }
}
