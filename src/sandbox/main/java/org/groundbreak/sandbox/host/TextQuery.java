package org.groundbreak.sandbox.host;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words looked for in a text: all of them, whole, or their beginning where a star ends them; without stems. */
public record TextQuery(List<String> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[._'][\\p{L}\\p{M}\\p{N}]+)*\\*?");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._']+|[._'](?![\\p{L}\\p{M}\\p{N}])");
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "TO");

    /** @throws NotModelled for anything with a meaning of its own in the products' syntax of text searches */
    public static TextQuery of(String value) {
        List<String> words = List.of(value.split(" "));
        for (String word : words) {
            if (!WORD.matcher(word).matches() || OPERATORS.contains(word)) {
                throw new NotModelled("text search for " + value);
            }
        }
        return new TextQuery(
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
    }

    public boolean matches(String text) {
        String whole = text == null ? "" : text.toLowerCase(Locale.ROOT);
        if (!words.stream().allMatch(word -> whole.contains(word.replace("*", "")))) {
            return false;
        }
        Set<String> found = Stream.of(BETWEEN.split(whole)).collect(Collectors.toSet());
        return words.stream().allMatch(word -> matches(word, found));
    }

    private static boolean matches(String word, Set<String> found) {
        String beginning = word.substring(0, word.length() - 1);
        return word.endsWith("*") ? found.stream().anyMatch(one -> one.startsWith(beginning)) : found.contains(word);
    }
}
