package org.groundbreak.storage;

import java.util.Arrays;
import java.util.List;

/** Which elements of two lists are the same, in order: a longest such sequence. Takes bounded time and memory. */
final class CommonSequence {

    /** How many pairs are looked at; beyond, only what both begin and end with counts as the same. */
    static final long MOST_PAIRS = 4_000_000;

    private CommonSequence() {}

    /** For each element of the first list where in the second it is, rising; -1 for one that is not. */
    static int[] of(List<String> one, List<String> other) {
        int[] matches = new int[one.size()];
        Arrays.fill(matches, -1);
        int start = 0;
        while (start < one.size() && start < other.size() && one.get(start).equals(other.get(start))) {
            matches[start] = start;
            start++;
        }
        int end = one.size();
        int otherEnd = other.size();
        while (end > start && otherEnd > start && one.get(end - 1).equals(other.get(otherEnd - 1))) {
            end--;
            otherEnd--;
            matches[end] = otherEnd;
        }
        if ((long) (end - start) * (otherEnd - start) <= MOST_PAIRS) {
            between(one.subList(start, end), other.subList(start, otherEnd), start, matches);
        }
        return matches;
    }

    private static void between(List<String> one, List<String> other, int shift, int[] matches) {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] = one.get(i).equals(other.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (one.get(i).equals(other.get(j))) {
                matches[shift + i] = shift + j;
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
