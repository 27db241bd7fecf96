package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.page.PageVersion;
import org.groundbreak.confluence.page.Pages;

/**
 * Reads the versions of a page that were published since it was last looked at, the earliest first (rule D5). Of very many
 * only the last ones are read; who wrote the others is handed on with the first that is, so that nobody who made himself
 * approver in between seems to have been named by others.
 */
final class GlanceReader {

    /** How many versions are read at one look. */
    static final int MOST = 20;

    private final Pages pages;
    private final Clock clock;

    GlanceReader(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * To be called in a transaction, by which the host has its session.
     *
     * @param looked the last version that was looked at; 0 for none
     * @param noted the ids of decisions that the page is known to have
     * @return at least the published version
     */
    Glances of(Page page, int looked, Set<String> noted) {
        int now = page.getVersion();
        if (looked >= now) {
            PageGlance current = current(page, Set.of());
            return noted.containsAll(current.reading().ids())
                    ? new Glances(List.of(), List.of(current))
                    : new Glances(looked(pages.history(page), now - 1), List.of(current));
        }
        List<PageVersion> history = pages.history(page);
        return new Glances(
                looked(history, looked),
                since(
                        page,
                        history.stream()
                                .filter(version -> version.version() > looked)
                                .toList()));
    }

    /** Backwards up to the first that has none but decisions of their own, that one included. */
    private List<PageGlance> looked(List<PageVersion> history, int last) {
        List<PageVersion> versions =
                history.stream().filter(version -> version.version() <= last).toList();
        Deque<PageGlance> glances = new ArrayDeque<>();
        boolean further = true;
        for (int i = versions.size() - 1; i >= 0 && further; i--) {
            boolean isLast = glances.size() == MOST - 1;
            Set<UserKey> writers = new HashSet<>();
            // Of very many, who wrote those that are not read may have written what stands in the first that is.
            versions.subList(isLast ? 0 : i, i + 1).forEach(version -> writers.addAll(version.contributors()));
            Optional<PageGlance> glance = read(versions.get(i), writers);
            glance.ifPresent(glances::addFirst);
            further = !isLast && glance.map(GlanceReader::hasOthers).orElse(true);
        }
        return List.copyOf(glances);
    }

    /** Whether a version has decisions that are none of their own, or nobody can say. */
    private static boolean hasOthers(PageGlance glance) {
        return glance.reading().problem().isPresent()
                || !glance.reading().macros().stream().allMatch(PageReading::isOwn);
    }

    private List<PageGlance> since(Page page, List<PageVersion> skipped) {
        int now = page.getVersion();
        List<PageGlance> glances = new ArrayList<>();
        Set<UserKey> waiting = new HashSet<>();
        for (int i = 0; i < skipped.size(); i++) {
            PageVersion version = skipped.get(i);
            waiting.addAll(version.contributors());
            if (version.version() < now && i >= skipped.size() - MOST) {
                Optional<PageGlance> glance = read(version, waiting);
                glance.ifPresent(one -> {
                    glances.add(one);
                    waiting.clear();
                });
            }
        }
        glances.add(current(page, waiting));
        return glances;
    }

    private Optional<PageGlance> read(PageVersion version, Set<UserKey> contributors) {
        return pages.find(version.id())
                .map(page -> new PageGlance(
                        PageReading.of(version.version(), page.getBodyAsString()),
                        publisher(page),
                        Set.copyOf(contributors),
                        version.at().orElseGet(clock::instant)));
    }

    private PageGlance current(Page page, Set<UserKey> contributors) {
        Set<UserKey> all = new HashSet<>(contributors);
        publisher(page).ifPresent(all::add);
        Instant at = Optional.ofNullable(page.getLastModificationDate())
                .map(date -> Instant.ofEpochMilli(date.getTime()))
                .orElseGet(clock::instant);
        return new PageGlance(PageReading.of(page.getVersion(), page.getBodyAsString()), publisher(page), all, at);
    }

    private static Optional<UserKey> publisher(Page page) {
        return Optional.ofNullable(page.getLastModifier()).map(ConfluenceUser::getKey);
    }
}
