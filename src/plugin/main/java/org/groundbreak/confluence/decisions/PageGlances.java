package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
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
final class PageGlances {

    /** How many versions are read at one look. */
    static final int MOST = 20;

    private final Pages pages;
    private final Clock clock;

    PageGlances(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * To be called in a transaction, by which the host has its session.
     *
     * @param looked the last version that was looked at; 0 for none
     * @return at least the published version
     */
    List<PageGlance> since(Page page, int looked) {
        int now = page.getVersion();
        if (looked >= now) {
            return List.of(current(page, Set.of()));
        }
        List<PageVersion> skipped = pages.history(page).stream()
                .filter(version -> version.version() > looked)
                .toList();
        List<PageGlance> glances = new ArrayList<>();
        Set<UserKey> waiting = new HashSet<>();
        for (int i = 0; i < skipped.size(); i++) {
            PageVersion version = skipped.get(i);
            waiting.addAll(version.contributors());
            if (version.version() < now && i >= skipped.size() - MOST) {
                read(version, waiting).ifPresent(glances::add);
                waiting.clear();
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
