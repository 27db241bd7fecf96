package org.groundbreak.storage;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a comparison, side by side (rule F20).
 *
 * @param kind what became of it
 * @param before its parts before; none for one that was added
 * @param after its parts after; none for one that was removed
 */
public record ComparedLine(Kind kind, List<TextPart> before, List<TextPart> after) {

    public ComparedLine {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What became of a line. */
    public enum Kind {
        SAME,
        CHANGED,
        REMOVED,
        ADDED
    }

    /**
     * A part of a line.
     *
     * @param text not empty
     * @param changed whether the other side does not have it
     */
    public record TextPart(String text, boolean changed) {}

    /**
     * Two texts line by line. Lines that stand in the same place of a change are compared word by word. Takes bounded time and
     * memory: where there is too much that is different, a change is larger than it would have to be.
     *
     * @param before lines of what was
     * @param after lines of what is
     */
    public static List<ComparedLine> between(List<String> before, List<String> after) {
        int[] matches = CommonSequence.of(before, after);
        List<ComparedLine> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            int end = i;
            while (end < before.size() && matches[end] < 0) {
                end++;
            }
            int otherEnd = end < before.size() ? matches[end] : after.size();
            while (i < end || j < otherEnd) {
                lines.add(different(i < end ? before.get(i) : null, j < otherEnd ? after.get(j) : null));
                i = Math.min(i + 1, end);
                j = Math.min(j + 1, otherEnd);
            }
            if (i < before.size()) {
                List<TextPart> same = whole(before.get(i), false);
                lines.add(new ComparedLine(Kind.SAME, same, same));
                i++;
                j++;
            }
        }
        return lines;
    }

    private static ComparedLine different(String before, String after) {
        if (before == null) {
            return new ComparedLine(Kind.ADDED, List.of(), whole(after, true));
        }
        if (after == null) {
            return new ComparedLine(Kind.REMOVED, whole(before, true), List.of());
        }
        return WordComparison.between(before, after);
    }

    static List<TextPart> whole(String text, boolean changed) {
        return text.isEmpty() ? List.of() : List.of(new TextPart(text, changed));
    }
}
