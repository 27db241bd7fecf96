package org.groundbreak.storage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rule F14: the headings of a page with what stands below each: as far as the next heading of the same or a higher
 * level in the same cell, panel or page. Immutable.
 */
public final class PageSections {

    private final ElementWalk elements;
    private final Map<Integer, int[]> contents = new TreeMap<>();
    private final List<PageSection> all = new ArrayList<>();

    private PageSections(ElementWalk elements) {
        this.elements = elements;
        Deque<Integer> open = new ArrayDeque<>();
        Tokens tokens = elements.tokens();
        for (int i = 0; i < tokens.count(); i++) {
            switch (tokens.kind(i)) {
                case START -> {
                    if (isHeading(i)) {
                        add(i, open.isEmpty() ? -1 : open.peek());
                    }
                    open.push(i);
                }
                case END -> open.pop();
                case TEXT -> {
                    // Headings are elements.
                }
            }
        }
    }

    /**
     * The sections of a page, in document order.
     *
     * @param body the text the document was parsed from
     */
    public static PageSections of(StorageDocument document, String body) {
        return new PageSections(new ElementWalk(document.tokens(), body));
    }

    /** In document order; those below others stand behind them. */
    public List<PageSection> all() {
        return List.copyOf(all);
    }

    /** What a reader sees in one of these, without its heading; lines are separated by {@code \n}. */
    public String words(PageSection section) {
        int[] content = contents.get(section.content().start());
        return PartsReader.words(PartsReader.parts(elements, content[0], content[1]));
    }

    private boolean isHeading(int token) {
        if (!elements.isStart(token)) {
            return false;
        }
        String name = elements.tokens().name(token).text();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    private int level(int heading) {
        return elements.tokens().name(heading).text().charAt(1) - '0';
    }

    private void add(int heading, int around) {
        int first = elements.end(heading) + 1;
        int limit = around < 0 ? elements.tokens().count() : elements.end(around);
        int end = first;
        while (end < limit && !(isHeading(end) && level(end) <= level(heading))) {
            end = (elements.isStart(end) ? elements.end(end) : end) + 1;
        }
        BodySpan content = new BodySpan(elements.whole(heading).end(), offset(end, around));
        contents.put(content.start(), new int[] {first, end});
        String words = PartsReader.words(PartsReader.parts(elements, heading + 1, elements.end(heading)));
        all.add(new PageSection(level(heading), words, content));
    }

    private int offset(int end, int around) {
        if (end < elements.tokens().count() && isHeading(end)) {
            return elements.whole(end).start();
        }
        return around < 0 ? elements.length() : elements.inside(around).end();
    }

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param heading its words
     * @param content what stands below, in the original body
     */
    public record PageSection(int level, String heading, BodySpan content) {}
}
