package org.groundbreak.decisions;

import java.util.List;
import org.groundbreak.storage.MacroCall;
import org.groundbreak.storage.MacroFinder;
import org.groundbreak.storage.MacroMarkup;
import org.groundbreak.storage.SpliceException;
import org.groundbreak.storage.Splicer;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.TextMarkup;

/**
 * How a decision stands, as it is written into the page for whoever reads it there (rule D12): a panel of the host, with a
 * mark of ours, at the end of the macro's body, and the macro's status. Nothing else in the page changes.
 *
 * @param status what the macro shall say of where the decision stands
 * @param title of the panel, in the words of whoever writes
 * @param paragraphs outcome, rationale and dissent, with their labels
 */
public record OutcomeCopy(DecisionStatus status, String title, List<TextMarkup> paragraphs) {

    private static final String PANEL = "panel";

    public OutcomeCopy {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The page with it; in the place of the one that was written before, else at the end of the macro.
     *
     * @param macro found in the page
     * @throws SpliceException when the page cannot be changed without changing something else; then nothing is
     */
    public StorageDocument writeInto(DaciMacro macro) throws SpliceException {
        StorageDocument page = macro.document();
        StorageDocument copied = copy(Splicer.of(page), macro);
        // The copy stands within the macro, so that it still begins where it began.
        MacroCall now = again(copied, macro.call().start()).call();
        return Splicer.of(copied).parameter(now, DaciMacro.STATUS, status.name());
    }

    /** What was written, in the page that {@link #writeInto} gave. */
    public static DaciMacro written(StorageDocument page, DaciMacro before) {
        return again(page, before.call().start());
    }

    private StorageDocument copy(Splicer splicer, DaciMacro macro) throws SpliceException {
        String storage =
                String.join("", paragraphs.stream().map(TextMarkup::toStorage).toList());
        if (!macro.copies().isEmpty()) {
            return splicer.body(macro.copies().get(0), storage);
        }
        return splicer.append(
                macro.call(),
                MacroMarkup.named(PANEL)
                        .parameter(MacroFinder.MARK, DaciReader.OUTCOME)
                        .parameter("title", title)
                        .body(storage));
    }

    private static DaciMacro again(StorageDocument page, int start) {
        return DaciReader.read(page).stream()
                .filter(macro -> macro.call().start() == start)
                .findFirst()
                .orElseThrow();
    }
}
