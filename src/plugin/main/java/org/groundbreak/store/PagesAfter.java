package org.groundbreak.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** The pages of rows, each once where a page has several rows; for a sweep that goes from one to the next. */
final class PagesAfter {

    private PagesAfter() {}

    /**
     * Content ids greater than the given one, by rising id.
     *
     * @param limit how many at most
     * @param rows content ids of rows behind the one it is given, by rising id, doubled ones too; none when there are no more
     */
    static List<Long> find(long contentId, int limit, LongFunction<List<Long>> rows) {
        List<Long> pages = new ArrayList<>();
        long after = contentId;
        List<Long> next = rows.apply(after);
        while (!next.isEmpty() && pages.size() < limit) {
            next.stream().distinct().limit((long) limit - pages.size()).forEach(pages::add);
            after = next.get(next.size() - 1);
            next = pages.size() < limit ? rows.apply(after) : List.of();
        }
        return pages;
    }
}
