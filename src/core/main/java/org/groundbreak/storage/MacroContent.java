package org.groundbreak.storage;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Rule F12: what stands in one of our macros, wherever in a page it stands. Made by {@link #of}; immutable. */
public final class MacroContent {

    private final Tokens content;

    private MacroContent(Tokens content) {
        this.content = content;
    }

    /**
     * A macro's rich-text body, without the parameters of our macros in it. Takes time in proportion to the length of the
     * macro.
     *
     * @param macro found in that document
     * @param without macros of that document to be left out of it as if they were not there
     */
    public static MacroContent of(StorageDocument document, PlacedMacro macro, List<PlacedMacro> without) {
        Set<Integer> starts = without.stream().map(PlacedMacro::start).collect(Collectors.toUnmodifiableSet());
        MacroContentReader reader = new MacroContentReader(document.tokens(), starts);
        for (Element child : new Element(document, macro.start(), macro.end()).children()) {
            if (child.name() == NameTable.RICH_TEXT_BODY) {
                reader.take(child.start() + 1, child.end());
            }
        }
        return new MacroContent(reader.content());
    }

    /** In canonical form 0. */
    public String canonical() {
        return Utf8Output.text(out -> new CanonicalWriter(content, out).write());
    }

    /** The attachments that it names, sorted, each once (rule F16). */
    public SortedSet<ShownAttachment> shown() {
        return AttachmentReader.read(content);
    }
}
