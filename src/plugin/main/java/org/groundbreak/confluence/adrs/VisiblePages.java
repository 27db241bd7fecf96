package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which ADRs whoever is asking may see, within one request: the space first, once for each space, then the page, once for
 * each page. How many are asked about is bounded; what is beyond is not seen.
 */
final class VisiblePages {

    private static final Logger LOG = LoggerFactory.getLogger(VisiblePages.class);

    private final Pages pages;
    private final PageAccess access;
    private final int most;
    private final Map<Long, Optional<Page>> asked = new HashMap<>();
    private final Map<Long, Optional<Page>> linked = new HashMap<>();
    private int links;
    private final Map<Long, Boolean> spaces = new HashMap<>();
    private final Map<Long, LocalDate> days = new HashMap<>();

    /** @param most how many pages the host is asked about */
    VisiblePages(Pages pages, PageAccess access, int most) {
        this.pages = pages;
        this.access = access;
        this.most = most;
    }

    /** Whether nothing more is asked of the host. */
    boolean isExhausted() {
        return asked.size() >= most;
    }

    /** The page of an ADR, when it may be seen; one that cannot be read is left out, and costs no other. */
    Optional<Page> of(AdrEntry entry) {
        return Boolean.FALSE.equals(spaces.get(entry.spaceId())) ? Optional.empty() : page(entry.contentId());
    }

    /** Whether it is known of an ADR that it may be seen, or may not; else it was one too many to be asked about. */
    boolean hasLookedAt(AdrEntry entry) {
        return Boolean.FALSE.equals(spaces.get(entry.spaceId())) || asked.containsKey(entry.contentId());
    }

    /** Any other page, in the same way. */
    Optional<Page> page(long contentId) {
        Optional<Page> known = asked.get(contentId);
        if (known == null) {
            known = isExhausted() ? Optional.empty() : ask(contentId);
        }
        return known;
    }

    /**
     * Takes so many links of one page from a bound of their own, all or none: by how many are written and not by how many
     * lead to a page, which would tell of hidden ones (rule A34).
     *
     * @return whether they may be followed with {@link #linked}
     */
    boolean follows(int count) {
        boolean fits = links + count <= most;
        links += fits ? count : 0;
        return fits;
    }

    /** The page that a link leads to, when it may be seen. It takes nothing from the bound of the others. */
    Optional<Page> linked(long contentId) {
        Optional<Page> known = asked.containsKey(contentId) ? asked.get(contentId) : linked.get(contentId);
        if (known == null) {
            known = look(contentId);
            linked.put(contentId, known);
        }
        return known;
    }

    /** The day it is in the space of a page; asked once for each space. */
    LocalDate today(Page page, Function<Space, LocalDate> asking) {
        return days.computeIfAbsent(page.getSpace().getId(), id -> asking.apply(page.getSpace()));
    }

    private Optional<Page> ask(long contentId) {
        Optional<Page> page = linked.containsKey(contentId) ? linked.get(contentId) : look(contentId);
        asked.put(contentId, page);
        return page;
    }

    private Optional<Page> look(long contentId) {
        try {
            return pages.current(contentId).filter(this::mayViewSpace).filter(access::mayView);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("A page is left out of the index of ADRs: {}", contentId, e);
            return Optional.empty();
        }
    }

    private boolean mayViewSpace(Page page) {
        return spaces.computeIfAbsent(page.getSpace().getId(), id -> access.mayView(page.getSpace()));
    }
}
