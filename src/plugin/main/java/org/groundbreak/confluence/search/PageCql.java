package org.groundbreak.confluence.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The question for pages that contain words, in the host's query language. What somebody typed becomes words of letters and
 * digits in lower case: nothing of it has a meaning in that language, or in the language of text searches inside it, be it a
 * quote, a backslash, an asterisk, or {@code OR} (rule A24).
 */
public final class PageCql {

    /** A point, an underscore or an apostrophe stands within a word, since the host takes such a word for one. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[._'\u2019][\\p{L}\\p{M}\\p{N}]+)*");

    private PageCql() {}

    /**
     * Pages that contain all of these words, in whatever order.
     *
     * @param text as it was typed
     * @param spaceKeys one of these spaces; none for all
     * @param labels one of these labels; none for whatever labels
     * @return empty when there is no word in the text
     */
    public static Optional<String> of(String text, Collection<String> spaceKeys, Collection<String> labels) {
        List<String> words = words(text);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of("type = page" + among("space", spaceKeys) + among("label", labels) + " and text ~ "
                        + quoted(String.join(" ", words)));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group().replace('\u2019', '\''))
                .toList();
    }

    private static String among(String field, Collection<String> values) {
        return values.isEmpty()
                ? ""
                : values.stream()
                        .map(PageCql::quoted)
                        .collect(Collectors.joining(", ", " and " + field + " in (", ")"));
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
