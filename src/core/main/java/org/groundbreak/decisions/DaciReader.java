package org.groundbreak.decisions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.storage.MacroCall;
import org.groundbreak.storage.MacroFinder;
import org.groundbreak.storage.PlacedMacro;
import org.groundbreak.storage.StorageDocument;

/**
 * Reads the decisions of a page, wherever in it they stand: in layouts, tables, panels, other decisions.
 *
 * <ul>
 *   <li>D1: a decision is content id and the macro's id. A macro without an id is none; of several with one id in a page
 *       only the first in document order is.
 *   <li>D2: in a role are users by key, or user names separated by comma; nobody who is named is passed over.
 *   <li>D3: dates are ISO or the host's date elements; anything else is unreadable.
 * </ul>
 *
 * An option belongs to the innermost decision around it. A macro with the mark of an outcome in which one of our macros
 * stands is no written outcome, whoever wrapped it: it is content, which a decision is bound to (rule D17).
 */
public final class DaciReader {

    /** The name of the macro that holds an option, fixed for ever. */
    public static final String OPTION = "groundbreak-option";

    /** The value of the mark on the macro into which an outcome is written. */
    static final String OUTCOME = "outcome";

    private final StorageDocument document;
    private final Map<PlacedMacro, Found> around = new IdentityHashMap<>();
    private final List<Found> found = new ArrayList<>();

    /** The macros with the mark of an outcome that are open where the reader is and hold none of ours yet, outermost last. */
    private final Deque<PlacedMacro> open = new ArrayDeque<>();

    private final Set<PlacedMacro> holdingOurs = new HashSet<>();

    private DaciReader(StorageDocument document) {
        this.document = document;
    }

    /** All of a page in document order, those within others behind them. Takes time in proportion to its length. */
    public static List<DaciMacro> read(StorageDocument document) {
        DaciReader reader = new DaciReader(document);
        MacroFinder.placed(document).forEach(reader::add);
        return reader.macros();
    }

    /** The decision of its own that has this id: the first in document order. */
    public static Optional<DaciMacro> find(StorageDocument document, String id) {
        return read(document).stream()
                .filter(macro -> macro.id().filter(id::equals).isPresent())
                .findFirst();
    }

    private void add(PlacedMacro macro) {
        Found outer = macro.parent().map(around::get).orElse(null);
        boolean outcome = macro.mark().filter(OUTCOME::equals).isPresent();
        while (!open.isEmpty() && open.peek().call().end() <= macro.call().start()) {
            open.pop();
        }
        if (macro.mark().isEmpty()) {
            holdingOurs.addAll(open);
            open.clear();
        } else if (outcome) {
            open.push(macro);
        }
        if (DaciMacro.NAME.equals(macro.call().name())) {
            outer = new Found(macro);
            found.add(outer);
        } else if (outer != null && outcome) {
            outer.copies.add(macro);
        } else if (outer != null && OPTION.equals(macro.call().name())) {
            outer.optionCalls.add(macro.call());
            outer.options.add(new DaciOption(
                    macro.call().text("name").orElse(""), macro.call().text("cost"), macro.says()));
        }
        around.put(macro, outer);
    }

    private List<DaciMacro> macros() {
        Set<String> seen = new HashSet<>();
        found.forEach(one -> one.copies.removeIf(holdingOurs::contains));
        List<PlacedMacro> all =
                found.stream().flatMap(one -> one.copies.stream()).toList();
        return found.stream()
                .map(one -> new DaciMacro(
                        document, one.macro, identity(one, seen), one.options, one.optionCalls, one.copies, all))
                .toList();
    }

    private static DaciIdentity identity(Found one, Set<String> seen) {
        Optional<String> id = one.macro.call().text(DaciMacro.ID);
        if (id.isEmpty()) {
            return DaciIdentity.NO_ID;
        }
        return seen.add(id.get()) ? DaciIdentity.OWN : DaciIdentity.DOUBLED_ID;
    }

    /** A decision that is being read. */
    private static final class Found {

        private final PlacedMacro macro;
        private final List<DaciOption> options = new ArrayList<>();
        private final List<MacroCall> optionCalls = new ArrayList<>();
        private final List<PlacedMacro> copies = new ArrayList<>();

        Found(PlacedMacro macro) {
            this.macro = macro;
        }
    }
}
