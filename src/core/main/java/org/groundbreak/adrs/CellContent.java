package org.groundbreak.adrs;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.storage.BodySpan;
import org.groundbreak.storage.CellPart;
import org.groundbreak.storage.PropertyCell;
import org.groundbreak.storage.StorageDocument;

/** Whether what is read of a cell is all that stands in it, so that nothing goes unseen when the cell does (rule A23). */
final class CellContent {

    private static final Pattern TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9:-]*)");

    private static final Set<String> MACROS = Set.of("ac:structured-macro", "ac:macro");

    /** Formatting, and what links, mentions and dates are made of: a reader's words hold them. */
    private static final Set<String> READ = Set.of(
            "p",
            "div",
            "span",
            "br",
            "strong",
            "b",
            "em",
            "i",
            "u",
            "code",
            "sub",
            "sup",
            "ul",
            "ol",
            "li",
            "time",
            "a",
            "ac:link",
            "ac:link-body",
            "ac:plain-text-link-body",
            "ri:page",
            "ri:user",
            "ac:parameter");

    private CellContent() {}

    /** Whether its parts are all: no picture, no crossed-out words, no macro but ours and the status lozenge. */
    static boolean isRead(StorageDocument document, PropertyCell cell) {
        BodySpan span = cell.value();
        Matcher tags = TAG.matcher(document.body().substring(span.start(), span.end()));
        long macros = cell.parts().stream()
                .filter(part -> part instanceof CellPart.OwnMacro || part instanceof CellPart.Lozenge)
                .count();
        while (tags.find()) {
            String name = tags.group(1);
            if (MACROS.contains(name)) {
                macros--;
            } else if (!READ.contains(name)) {
                return false;
            }
        }
        return macros >= 0;
    }

    /** Whether it holds one line of words at most, and beside it nothing but macros of ours. */
    static boolean isOneLine(StorageDocument document, PropertyCell cell) {
        return isRead(document, cell)
                && !cell.words().contains("\n")
                && cell.parts().stream()
                        .allMatch(part -> part instanceof CellPart.Words || part instanceof CellPart.OwnMacro);
    }
}
