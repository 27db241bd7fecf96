package org.groundbreak.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.groundbreak.host.OptionalService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which issues belong to which epic, by the links that Jira Software keeps: the source is the epic, the destination its
 * child. They are the truth in the database, need neither the search index nor classes of Jira Software, and are not
 * filtered by anybody's rights. A Jira that does not hand its links out has no children.
 */
public final class EpicStories {

    private static final Logger LOG = LoggerFactory.getLogger(EpicStories.class);
    private static final String EPIC_STORY = "jira_gh_epic_story";

    private EpicStories() {}

    /** The children that the epic has now; whoever shows one asks first whether the viewer may browse it. */
    public static List<Issue> of(long epicId) {
        return ask(() -> HostLinks.of(epicId), List.of());
    }

    /** Whether the epic has children. */
    public static boolean hasAny(long epicId) {
        return ask(() -> HostLinks.hasAny(epicId), false);
    }

    /** The epic that the issue belongs to now. */
    public static OptionalLong epicOf(long issueId) {
        return ask(() -> HostLinks.epicOf(issueId), OptionalLong.empty());
    }

    private static <T> T ask(Supplier<T> question, T without) {
        try {
            return question.get();
        } catch (LinkageError e) {
            // Asked whenever an issue is viewed, so it must not fill the log of a product that lacks links.
            LOG.debug("This Jira does not hand out the links of issues", e);
            return without;
        }
    }

    /** What names types of the host. A class of its own, so that a host which lacks one costs the answers and nothing else. */
    private static final class HostLinks {

        private HostLinks() {}

        static List<Issue> of(long epicId) {
            return epicStories(links -> links.getOutwardLinks(epicId))
                    .map(IssueLink::getDestinationObject)
                    .filter(Objects::nonNull)
                    .toList();
        }

        static boolean hasAny(long epicId) {
            return epicStories(links -> links.getOutwardLinks(epicId)).findAny().isPresent();
        }

        static OptionalLong epicOf(long issueId) {
            return epicStories(links -> links.getInwardLinks(issueId))
                    .mapToLong(IssueLink::getSourceId)
                    .findFirst();
        }

        private static Stream<IssueLink> epicStories(Function<IssueLinkManager, List<IssueLink>> question) {
            return OptionalService.find(IssueLinkManager.class).map(question).orElse(List.of()).stream()
                    .filter(link -> EPIC_STORY.equals(link.getIssueLinkType().getStyle()));
        }
    }
}
