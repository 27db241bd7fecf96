package org.groundbreak.confluence.page;

import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pages of the host, read without asking who may see them; whoever calls has asked {@link PageAccess} before. */
public final class Pages {

    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);

    private final PageManager pages;

    public Pages(PageManager pages) {
        this.pages = pages;
    }

    /** The published page of that id as it is now; empty for drafts, old versions, trash and anything else. */
    public Optional<Page> current(long contentId) {
        return find(contentId).filter(Pages::isCurrent);
    }

    /** The published page of that title in a space; empty where there is none. */
    public Optional<Page> titled(String spaceKey, String title) {
        return Optional.ofNullable(pages.getPage(spaceKey, title)).filter(Pages::isCurrent);
    }

    /** Whatever page has that id: published, a draft, an old version, or in the trash. */
    public Optional<Page> find(long contentId) {
        return Optional.ofNullable(pages.getPage(contentId));
    }

    /**
     * What pages of the host cannot be asked of all that we ask each of them, by the names of the questions; to be warned of
     * once, since the questions only whisper.
     *
     * @param page {@code Page} of the host
     */
    static List<String> unanswered(Class<?> page) {
        return Stream.of("isDeleted", "isDraft")
                .filter(question -> !isAnswered(page, question))
                .toList();
    }

    private static boolean isAnswered(Class<?> page, String question) {
        try {
            MethodHandles.publicLookup().findVirtual(page, question, MethodType.methodType(boolean.class));
            return true;
        } catch (ReflectiveOperationException | LinkageError e) {
            return false;
        }
    }

    /** Whether a page is in the trash; false where this version of the host cannot be asked. */
    public static boolean isInTrash(Page page) {
        try {
            return page.isDeleted();
        } catch (LinkageError e) {
            LOG.debug("Confluence cannot be asked whether a page is in the trash", e);
            return false;
        }
    }

    /** Whether this is a published page as it is now. */
    public static boolean isCurrent(Page page) {
        return page.isLatestVersion() && !isDraftOrDeleted(page);
    }

    /** False where this version of the host cannot be asked: such a page then has no events, and says so. */
    private static boolean isDraftOrDeleted(Page page) {
        try {
            return page.isDraft() || page.isDeleted();
        } catch (LinkageError e) {
            LOG.debug("Confluence cannot be asked whether a page is a draft or in the trash", e);
            return false;
        }
    }

    /** The storage body of one version; empty when that version was removed. Version numbers may have gaps. */
    public Optional<String> bodyOf(Page current, int version) {
        if (version == current.getVersion()) {
            return Optional.of(current.getBodyAsString());
        }
        return pages.getVersionHistorySummaries(current).stream()
                .filter(summary -> summary.getVersion() == version)
                .findFirst()
                .map(summary -> pages.getPage(summary.getId()))
                .map(Page::getBodyAsString);
    }

    /** All versions that there still are, the earliest first; numbers may have gaps. Who wrote one may be nobody. */
    public List<PageVersion> history(Page current) {
        return pages.getVersionHistorySummaries(current).stream()
                .map(summary -> new PageVersion(
                        summary.getId(),
                        summary.getVersion(),
                        Optional.ofNullable(summary.getLastModificationDate())
                                .map(date -> Instant.ofEpochMilli(date.getTime())),
                        contributors(summary)))
                .sorted(Comparator.comparing(PageVersion::version))
                .toList();
    }

    private static Set<UserKey> contributors(VersionHistorySummary summary) {
        Set<UserKey> keys = new LinkedHashSet<>();
        for (ConfluenceUser contributor : summary.getContributorSet()) {
            if (contributor != null) {
                keys.add(contributor.getKey());
            }
        }
        return keys;
    }

    /** For everybody who ever contributed to the page the latest version he contributed to. */
    public Map<UserKey, Integer> lastVersions(Page current) {
        Map<UserKey, Integer> versions = new HashMap<>();
        for (VersionHistorySummary summary : pages.getVersionHistorySummaries(current)) {
            contributors(summary).forEach(key -> versions.merge(key, summary.getVersion(), Math::max));
        }
        return versions;
    }
}
