package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrIndex;
import org.groundbreak.confluence.adrs.AdrQuery.AdrParameters;
import org.groundbreak.confluence.epics.ToldStart;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.words.Words;

/** The index of ADRs for one viewer: the space first, then every page that is about to be shown. Reading only. */
final class AdrListService {

    /** Rows of a part. */
    static final int ROWS = 20;

    /** Pages that are looked at for one part, those of relations and tags included. */
    static final int MOST_LOOKED_AT = 400;

    /** Of these so many for rows. */
    static final int MOST_FOR_ROWS = 200;

    private final AdrSnapshots snapshots;
    private final Pages pages;
    private final PageAccess access;
    private final AdrQueryReader queries;
    private final AdrBodyMaker bodies;
    private final AdrCursor cursors;
    private final Words words;

    AdrListService(
            AdrSnapshots snapshots,
            Pages pages,
            PageAccess access,
            AdrQueryReader queries,
            AdrBodyMaker bodies,
            AdrCursor cursors,
            Words words) {
        this.snapshots = snapshots;
        this.pages = pages;
        this.access = access;
        this.queries = queries;
        this.bodies = bodies;
        this.cursors = cursors;
        this.words = words;
    }

    /** Twenty rows at most. Problems: 400; 401; 404 no such spaces, or all hidden; 409 the list has changed meanwhile. */
    AdrListBody part(AdrParameters asked, String cursor) {
        access.viewer();
        AdrCursor.Place after = cursors.parse(cursor, asked);
        AdrQuery query = queries.read(asked);
        AdrIndex index = snapshots.current();
        VisiblePages seen = new VisiblePages(pages, access, MOST_LOOKED_AT);
        Map<AdrEntry, Page> shown = new LinkedHashMap<>();
        int lookedAt = 0;
        long lastShown = 0;
        long lastLooked = 0;
        String next = null;
        boolean sure = true;
        for (AdrEntry entry : behind(query, index, after, seen)) {
            if (lookedAt == MOST_FOR_ROWS) {
                next = cursors.text(lastShown, lastLooked, asked);
                sure = false;
                break;
            }
            lookedAt++;
            Optional<Page> page = seen.of(entry);
            if (page.isPresent() && shown.size() == ROWS) {
                // Not the last one looked at: that may be hidden, and its id is a secret.
                next = cursors.text(lastShown, lastShown, asked);
                break;
            }
            if (page.isPresent()) {
                shown.put(entry, page.get());
                lastShown = entry.contentId();
            }
            lastLooked = entry.contentId();
        }
        String note = query.found().note().map(words::text).orElse(null);
        return new AdrListBody(rows(index, shown, seen), tags(query, index, after.contentId(), seen), next, sure, note);
    }

    private List<AdrBody> rows(AdrIndex index, Map<AdrEntry, Page> shown, VisiblePages seen) {
        Map<Long, ToldStart> starts = bodies.starts(shown.keySet());
        List<AdrBody> rows = new ArrayList<>();
        shown.forEach((entry, page) -> rows.add(bodies.body(index, entry, starts, page, seen, null, AdrMends.NONE)));
        return rows;
    }

    /**
     * Also behind a page that the filter does not show any more: where it would stand is known. Behind one that the viewer
     * may not see only where we named it ourselves, since where it stands tells its title and dates.
     */
    private static List<AdrEntry> behind(AdrQuery query, AdrIndex index, AdrCursor.Place after, VisiblePages seen) {
        List<AdrEntry> all = query.of(index);
        if (after.contentId() == 0) {
            return all;
        }
        if (!index.has(after.contentId())) {
            throw Problem.conflict("adr-list-changed");
        }
        Comparator<AdrEntry> order = query.order().comparator(index, query.descending());
        AdrEntry last = index.entry(after.contentId());
        if (!after.named() && seen.of(last).isEmpty()) {
            throw Problem.conflict("adr-list-changed");
        }
        return all.stream().filter(entry -> order.compare(entry, last) > 0).toList();
    }

    /** Of each tag one page that the viewer may see is enough. */
    private static List<String> tags(AdrQuery query, AdrIndex index, long after, VisiblePages seen) {
        Set<String> known = new HashSet<>();
        List<String> tags = new ArrayList<>();
        if (after == 0) {
            for (AdrEntry entry : index.entries()) {
                boolean news = query.filter().spaceIds().isEmpty()
                        || query.filter().spaceIds().contains(entry.spaceId());
                if (news
                        && entry.adr().tags().stream().anyMatch(tag -> !known.contains(normal(tag)))
                        && seen.of(entry).isPresent()) {
                    entry.adr().tags().stream()
                            .filter(tag -> known.add(normal(tag)))
                            .forEach(tags::add);
                }
            }
        }
        return tags.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private static String normal(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT);
    }
}
