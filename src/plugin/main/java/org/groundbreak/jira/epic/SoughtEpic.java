package org.groundbreak.jira.epic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody types to find an epic: its key or the beginning of it, or words of its summary or name, the last of them
 * perhaps not finished.
 *
 * @param key as keys are written, in capitals: a whole one or what there is of it behind the hyphen; empty for a text that
 *     can be none
 * @param words in small letters, without any character that has a meaning in Jira's text searches
 */
record SoughtEpic(Optional<String> key, List<String> words) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*-(?:[1-9][0-9]{0,17})?");

    /** As Jira's index cuts words: a point or an apostrophe between letters is part of one. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[._'][\\p{L}\\p{M}\\p{N}]+)*");

    private static final int MOST_WORDS = 10;

    /** Reads what was typed; of very many words the first ten are looked for. */
    static SoughtEpic of(String typed) {
        String text = typed.strip();
        Matcher key = KEY.matcher(text);
        return new SoughtEpic(
                key.matches() ? Optional.of(text.toUpperCase(Locale.ROOT)) : Optional.empty(),
                WORD.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .limit(MOST_WORDS)
                        .toList());
    }

    /** The key, where there is a number in it. */
    Optional<String> wholeKey() {
        return key.filter(text -> !text.endsWith("-"));
    }

    /** The project that the key begins with. */
    Optional<String> project() {
        return key.map(text -> text.substring(0, text.lastIndexOf('-')));
    }

    /**
     * The words as text searches, each of which needs all of them: whole, so that Jira finds them by their stems and leaves
     * out what it takes for too common; the last one as the beginning of a word; each of them as a beginning.
     */
    List<String> texts() {
        String whole = String.join(" ", words);
        return words.isEmpty()
                ? List.of()
                : Stream.of(whole, whole + "*", String.join("* ", words) + "*")
                        .distinct()
                        .toList();
    }

    /** Whether an epic that was found may be meant: of the project the key begins with, only keys that begin so are. */
    boolean fits(String foundKey) {
        return key.isEmpty()
                || foundKey.startsWith(key.get())
                || !foundKey.startsWith(project().orElseThrow() + "-");
    }
}
