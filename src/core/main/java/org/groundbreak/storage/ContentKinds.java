package org.groundbreak.storage;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Says of what kind each part of a body is; walks along with whoever goes through the tokens. */
final class ContentKinds {

    private static final ContentChange WORDS = ContentChange.WORDS;
    private static final int FEW = 32;

    /** ElementWalk that are of that kind with all that stands within. */
    private static final Map<String, ContentChange> WHOLE = Map.of(
            "ac:structured-macro", ContentChange.MACROS,
            "ac:macro", ContentChange.MACROS,
            "ac:link", ContentChange.LINKS,
            "ac:image", ContentChange.IMAGES,
            "ac:emoticon", ContentChange.IMAGES,
            "img", ContentChange.IMAGES,
            "ac:task-id", ContentChange.TASKS,
            "ac:task-uuid", ContentChange.TASKS,
            "ac:task-status", ContentChange.TASKS);

    /** In these, words are words again. */
    private static final Set<String> WORDS_WITHIN =
            Set.of("ac:rich-text-body", "ac:plain-text-body", "ac:link-body", "ac:plain-text-link-body", "ac:caption");

    private static final Set<String> STRUCTURAL = Set.of("colspan", "rowspan", "ac:type");
    private static final String RESOURCE = "ri";

    private ContentChange[] own = new ContentChange[FEW];
    private ContentChange[] within = new ContentChange[FEW];
    private boolean[] inParameter = new boolean[FEW];
    private int depth;

    ContentKinds() {
        within[0] = WORDS;
    }

    /** The kind of an element that starts. */
    ContentChange start(Name name) {
        ContentChange around = within[depth];
        boolean parameter = inParameter[depth];
        depth++;
        if (depth == own.length) {
            own = Arrays.copyOf(own, depth * 2);
            within = Arrays.copyOf(within, depth * 2);
            inParameter = Arrays.copyOf(inParameter, depth * 2);
        }
        inParameter[depth] = parameter || around == ContentChange.MACROS && isParameter(name);
        if (around != WORDS) {
            own[depth] = around;
            within[depth] = !inParameter[depth] && WORDS_WITHIN.contains(name.text()) ? WORDS : around;
        } else if (WHOLE.containsKey(name.text())) {
            own[depth] = WHOLE.get(name.text());
            within[depth] = own[depth];
        } else {
            own[depth] = single(name);
            within[depth] = WORDS;
        }
        return own[depth];
    }

    /** The kind of an element that ends. */
    ContentChange end() {
        ContentChange kind = own[depth];
        depth--;
        return kind;
    }

    /** The kind of text. */
    ContentChange ofText() {
        return within[depth];
    }

    /** The kind of an element's attribute. */
    ContentChange ofAttribute(ContentChange element, Name name, Name attribute) {
        if (element == ContentChange.STRUCTURE && !STRUCTURAL.contains(attribute.text())) {
            return ContentChange.FORMATTING;
        }
        // Confluence shows a date as this attribute has it.
        return element == ContentChange.FORMATTING && name.text().equals("time") ? WORDS : element;
    }

    private static ContentChange single(Name name) {
        if (name.text().equals("a")) {
            return ContentChange.LINKS;
        }
        if (name.prefix().equals(RESOURCE)) {
            return ContentChange.OTHER;
        }
        if (name.role() != Role.INLINE) {
            return ContentChange.STRUCTURE;
        }
        return name.prefix().isEmpty() ? ContentChange.FORMATTING : ContentChange.OTHER;
    }

    private static boolean isParameter(Name name) {
        return name == NameTable.PARAMETER || name == NameTable.DEFAULT_PARAMETER;
    }
}
