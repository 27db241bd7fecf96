package org.groundbreak.adrs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.storage.CellPart;

/** Rule A6: who decided, and the tags. Both are lists with lines, commas or semicolons between. */
final class PeopleReader {

    private static final String SEPARATORS = "[\\n,;]|(?<=\\s)(?:and|und|&)(?=\\s)";

    private PeopleReader() {}

    /** Those a row names, in order. */
    static List<AdrDecider> deciders(List<CellPart> parts) {
        List<AdrDecider> deciders = new ArrayList<>();
        for (List<CellPart> entry : CellLines.of(parts, SEPARATORS)) {
            List<CellPart> words = new ArrayList<>();
            for (CellPart part : entry) {
                if (part instanceof CellPart.UserLink user) {
                    deciders.add(new AdrDecider(user.userKey(), user.userName(), user.words()));
                } else {
                    words.add(part);
                }
            }
            String name = CellLines.words(words).replaceAll("^[\\s@]+", "");
            // Behind a mention it is a remark, such as a role.
            if (words.size() == entry.size() && !Phrases.isNothing(name)) {
                deciders.add(new AdrDecider(Optional.empty(), Optional.empty(), name));
            }
        }
        return deciders;
    }

    /** Tags in order, each once, whatever its case; a lozenge is one. */
    static List<String> tags(List<CellPart> parts) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (List<CellPart> entry : CellLines.of(parts, "[\\n,;]|\\s(?=#)")) {
            List<CellPart> words = new ArrayList<>();
            for (CellPart part : entry) {
                if (part instanceof CellPart.Lozenge) {
                    add(CellLines.words(words), tags);
                    add(part.words(), tags);
                    words.clear();
                } else {
                    words.add(part);
                }
            }
            add(CellLines.words(words), tags);
        }
        return List.copyOf(tags.values());
    }

    private static void add(String words, Map<String, String> tags) {
        String tag = Phrases.shortened(words.strip().replaceFirst("^#+", ""));
        if (!Phrases.isNothing(tag)) {
            tags.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag);
        }
    }
}
