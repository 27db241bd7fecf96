package org.groundbreak.storage;

import java.util.List;

/**
 * Rule F8: finds the macros of this product in a body, in one pass over a document that is parsed already. What stands
 * in a code block or another CDATA is no macro.
 */
public final class MacroFinder {

    /** The parameter that marks a macro of the host as written by this product; its value says what for. */
    public static final String MARK = "groundbreak";

    /** What the names of our macros begin with. */
    static final String PREFIX = "groundbreak-";

    private MacroFinder() {}

    /** Our macros in document order, nested ones after the one they stand in. */
    public static List<MacroCall> ours(StorageDocument document) {
        return new MacroCollector(document.tokens()).collect();
    }

    /** Those of one name, in the same order: the second one of a page is the one at index 1. */
    public static List<MacroCall> named(StorageDocument document, String name) {
        return ours(document).stream().filter(call -> call.name().equals(name)).toList();
    }

    /** Our macros and those with our {@link #MARK}, in the same order, each with where it stands and whether it says anything. */
    public static List<PlacedMacro> placed(StorageDocument document) {
        return new MacroCollector(document.tokens()).place();
    }
}
