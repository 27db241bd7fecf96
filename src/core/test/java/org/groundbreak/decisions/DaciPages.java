package org.groundbreak.decisions;

import java.util.List;
import org.groundbreak.storage.MacroMarkup;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;

/** Pages with decisions in them, as people make them. */
public final class DaciPages {

    private DaciPages() {}

    /** A decision with everything in its place; options A and B. */
    public static MacroMarkup complete(String id) {
        return named(id, "approver", "k-ben")
                .body("<p>Why now.</p>" + option("A", "<p>cheap</p>") + option("B", "<p>fast</p>"));
    }

    /** A decision in which one more parameter says that; the others are in their place. */
    static MacroMarkup named(String id, String parameter, String value) {
        MacroMarkup macro = MacroMarkup.named(DaciMacro.NAME)
                .parameter("id", id)
                .parameter("question", "Which queue?")
                .parameter("area", "architecture")
                .users("driver", List.of("k-ann"))
                .users("contributors", List.of("k-eve"))
                .users("informed", List.of("k-kim"));
        return value.startsWith("k-") ? macro.users(parameter, List.of(value)) : macro.parameter(parameter, value);
    }

    /** An option. @param storage its body */
    public static String option(String name, String storage) {
        return MacroMarkup.named(DaciReader.OPTION)
                .parameter("name", name)
                .parameter("cost", "2 weeks")
                .body(storage)
                .toStorage();
    }

    /** The decisions of a page. */
    public static List<DaciMacro> read(String body) {
        return DaciReader.read(page(body));
    }

    /** The only decision of a page. */
    public static DaciMacro only(String body) {
        List<DaciMacro> all = read(body);
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " decisions");
        }
        return all.get(0);
    }

    static StorageDocument page(String body) {
        try {
            return StorageDocument.parse(body);
        } catch (StorageFormatException e) {
            throw new AssertionError(body, e);
        }
    }
}
