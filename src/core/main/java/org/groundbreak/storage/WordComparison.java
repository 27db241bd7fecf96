package org.groundbreak.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.storage.ComparedLine.Kind;
import org.groundbreak.storage.ComparedLine.TextPart;

/** Two lines word by word. */
final class WordComparison {

    /** How many words of a line are compared; a longer one is changed as a whole. */
    static final int MOST_WORDS = 600;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+|\\s+|.", Pattern.DOTALL);

    private WordComparison() {}

    static ComparedLine between(String before, String after) {
        List<String> words = words(before);
        List<String> otherWords = words(after);
        if (words.size() > MOST_WORDS || otherWords.size() > MOST_WORDS) {
            return new ComparedLine(Kind.CHANGED, ComparedLine.whole(before, true), ComparedLine.whole(after, true));
        }
        boolean[] same = new boolean[words.size()];
        boolean[] otherSame = new boolean[otherWords.size()];
        int[] matches = CommonSequence.of(words, otherWords);
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] >= 0) {
                same[i] = true;
                otherSame[matches[i]] = true;
            }
        }
        return new ComparedLine(Kind.CHANGED, parts(words, same), parts(otherWords, otherSame));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find() && words.size() <= MOST_WORDS) {
            words.add(matcher.group());
        }
        return words;
    }

    private static List<TextPart> parts(List<String> words, boolean[] same) {
        List<TextPart> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i));
            if (i + 1 == words.size() || same[i + 1] != same[i]) {
                parts.add(new TextPart(text.toString(), !same[i]));
                text.setLength(0);
            }
        }
        return parts;
    }
}
