package org.groundbreak.sandbox.confluence.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What one storage body says and another does not, block by block. */
public final class Difference {

    /**
     * A block of storage format as it was written.
     *
     * @param mark {@code same}, {@code removed} or {@code added}
     */
    public record Line(String mark, String text) {}

    private Difference() {}

    /** All blocks of both, in order; what was replaced stands before what replaces it. */
    static List<Line> of(String before, String after) {
        String[] old = blocks(before);
        String[] now = blocks(after);
        int[][] common = common(old, now);
        Deque<Line> lines = new ArrayDeque<>();
        int i = old.length;
        int j = now.length;
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && old[i - 1].equals(now[j - 1])) {
                lines.addFirst(new Line("same", old[--i]));
                j--;
            } else if (i == 0 || j > 0 && common[i][j - 1] >= common[i - 1][j]) {
                lines.addFirst(new Line("added", now[--j]));
            } else {
                lines.addFirst(new Line("removed", old[--i]));
            }
        }
        return List.copyOf(lines);
    }

    /** At each place the length of the longest common subsequence of what stands before. */
    private static int[][] common(String[] old, String[] now) {
        int[][] common = new int[old.length + 1][now.length + 1];
        for (int i = 1; i <= old.length; i++) {
            for (int j = 1; j <= now.length; j++) {
                common[i][j] = old[i - 1].equals(now[j - 1])
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return common;
    }

    private static String[] blocks(String body) {
        return body.split("\\R|(?=<(?:p|h[1-6]|[uo]l|li|table|tr|ac:structured-macro)\\b)");
    }
}
