package org.groundbreak.adrs;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.storage.CellPart;
import org.groundbreak.storage.PageProperties.PropertyRow;
import org.groundbreak.storage.PropertyCell;
import org.groundbreak.storage.StorageDocument;

/** Whether what is read of a cell is all that stands in it, so that nothing goes unseen when it goes (rules A23, A32). */
final class CellContent {

    /** A tag, or what no reader sees: a comment in the text of the page, an instruction. */
    private static final Pattern TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9:-]*|!--|\\?)");

    private static final Pattern ROW = Pattern.compile("<(?=(?:tr|td|th)\\b)");

    private static final Set<String> MACROS = Set.of("ac:structured-macro", "ac:macro");

    private static final Set<String> LINKS = Set.of("ac:link", "a");

    /** The host writes nothing into a date; what somebody else has put there is not read. */
    private static final Pattern DAY_AND_MORE = Pattern.compile("<time\\b[^>]*(?<!/)>(?!</time)");

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
            "ac:link-body",
            "ac:plain-text-link-body",
            "ri:page",
            "ri:content-entity",
            "ri:user",
            "ac:parameter");

    private CellContent() {}

    /** Whether its parts are all: no picture, no crossed-out words, no comment on a word, no foreign macro but a lozenge. */
    static boolean isRead(StorageDocument document, PropertyCell cell) {
        return isRead(cell.value().of(document.body()), cell.parts());
    }

    /** The same for a row with its tags and all of its cells. */
    static boolean isRead(StorageDocument document, PropertyRow row) {
        return isRead(
                ROW.matcher(row.whole().of(document.body())).replaceAll(""),
                row.cells().stream().flatMap(cell -> cell.parts().stream()).toList());
    }

    private static boolean isRead(String storage, List<CellPart> parts) {
        int macros = 0;
        int links = 0;
        Matcher tags = TAG.matcher(storage);
        while (tags.find()) {
            String name = tags.group(1);
            if (MACROS.contains(name)) {
                macros++;
            } else if (LINKS.contains(name)) {
                links++;
            } else if (!READ.contains(name)) {
                return false;
            }
        }
        return macros <= count(parts, CellPart.OwnMacro.class) + count(parts, CellPart.Lozenge.class)
                && links <= count(parts, CellPart.PageLink.class) + count(parts, CellPart.UserLink.class)
                && !DAY_AND_MORE.matcher(storage).find();
    }

    private static long count(List<CellPart> parts, Class<? extends CellPart> kind) {
        return parts.stream().filter(kind::isInstance).count();
    }
}
