package org.groundbreak.decisions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.storage.MacroCall;
import org.groundbreak.storage.MacroFinder;
import org.groundbreak.storage.MacroMarkup;
import org.groundbreak.storage.SpliceException;
import org.groundbreak.storage.Splicer;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;
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
     * The page with it; in the place of one that was written before, else at the end of the macro. Rule D17: what somebody
     * has written or changed by hand stays where it is, for whoever writes has not been shown it.
     *
     * @param macro found in the page
     * @param written fingerprints of what was written into the page before
     * @throws SpliceException when the page cannot be changed without changing something else; then nothing is
     */
    public StorageDocument writeInto(DaciMacro macro, Set<Fingerprint> written) throws SpliceException {
        return write(macro, place(macro, written));
    }

    /** The same for somebody who was told that the page says something else: then this takes the place of that. */
    public StorageDocument writeOver(DaciMacro macro, Set<Fingerprint> written) throws SpliceException {
        return write(
                macro, place(macro, written).or(() -> macro.copies().stream().findFirst()));
    }

    /** The first outcome in the page that is as it was written. */
    private static Optional<MacroCall> place(DaciMacro macro, Set<Fingerprint> written) {
        List<Fingerprint> outcomes = macro.outcomes();
        return IntStream.range(0, outcomes.size())
                .filter(index -> written.contains(outcomes.get(index)))
                .mapToObj(macro.copies()::get)
                .findFirst();
    }

    private StorageDocument write(DaciMacro macro, Optional<MacroCall> place) throws SpliceException {
        StorageDocument copied = copy(Splicer.of(macro.document()), macro, place);
        // The copy stands within the macro, so that it still begins where it began.
        MacroCall now = again(copied, macro.call().start()).call();
        return Splicer.of(copied).parameter(now, DaciMacro.STATUS, status.name());
    }

    /** What was written, in the page that {@link #writeInto} gave. */
    public static DaciMacro written(StorageDocument page, DaciMacro before) {
        return again(page, before.call().start());
    }

    /**
     * The fingerprint of what was written, in a page that was saved since. Other outcomes may stand in it, too; should the
     * host have changed what it was given, it is the last one that did not stand there before.
     *
     * @param before outcomes of the page into which it was written
     * @return empty when there is none
     */
    public Optional<Fingerprint> fingerprintIn(DaciMacro saved, Collection<Fingerprint> before) {
        List<Fingerprint> outcomes = saved.outcomes();
        Optional<Fingerprint> same =
                alone().outcomes().stream().filter(outcomes::contains).findFirst();
        return same.or(() -> outcomes.stream()
                .filter(outcome -> outcomes.size() == 1 || !before.contains(outcome))
                .reduce((one, last) -> last));
    }

    /** A decision with nothing but this in it. */
    private DaciMacro alone() {
        try {
            String page =
                    MacroMarkup.named(DaciMacro.NAME).body(panel().toStorage()).toStorage();
            return again(StorageDocument.parse(page), 0);
        } catch (StorageFormatException e) {
            throw new IllegalStateException("Written by ourselves", e);
        }
    }

    private StorageDocument copy(Splicer splicer, DaciMacro macro, Optional<MacroCall> place) throws SpliceException {
        return place.isPresent() ? splicer.body(place.get(), storage()) : splicer.append(macro.call(), panel());
    }

    private MacroMarkup panel() {
        return MacroMarkup.named(PANEL)
                .parameter(MacroFinder.MARK, DaciReader.OUTCOME)
                .parameter("title", title)
                .body(storage());
    }

    private String storage() {
        return String.join("", paragraphs.stream().map(TextMarkup::toStorage).toList());
    }

    private static DaciMacro again(StorageDocument page, int start) {
        return DaciReader.read(page).stream()
                .filter(macro -> macro.call().start() == start)
                .findFirst()
                .orElseThrow();
    }
}
