package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.pages.Page;
import java.util.HashSet;
import java.util.Set;
import org.groundbreak.confluence.page.PageEditor;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DaciReader;
import org.groundbreak.decisions.DecisionRefusal;
import org.groundbreak.decisions.NoteCopyWritten;
import org.groundbreak.decisions.OutcomeCopy;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.storage.SpliceException;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.words.Words;

/**
 * Writes into the page how a decision stands (rule D12). The event came first, in a transaction of its own; here the page is
 * saved as whoever is signed in, in another one, and then it is noted what was written.
 */
final class CopyWriter {

    /** How often the copy that goes with a decision is tried when others publish the page in the same moment. */
    private static final int ATTEMPTS = 3;

    private final DecisionDesk desk;
    private final Pages pages;
    private final PageEditor editor;
    private final OutcomeWords outcomes;
    private final SettingsReader settings;
    private final Words words;

    CopyWriter(
            DecisionDesk desk,
            Pages pages,
            PageEditor editor,
            OutcomeWords outcomes,
            SettingsReader settings,
            Words words) {
        this.desk = desk;
        this.pages = pages;
        this.editor = editor;
        this.outcomes = outcomes;
        this.settings = settings;
        this.words = words;
    }

    /**
     * Writes it into that version, in the place of whatever stands there as an outcome, which the viewer was shown (rule
     * D17). Whether he may edit the page, the caller has asked. Problems: 409 it is not decided, another version is published
     * by now, or the page cannot be changed without changing something else.
     */
    DecisionVisit write(DecisionVisit visit, int expectedVersion) {
        return write(visit, expectedVersion, OutcomeCopy::writeOver);
    }

    private DecisionVisit write(DecisionVisit visit, int expectedVersion, Writing how) {
        OutcomeCopy copy = outcomes.of(
                        visit.stream(),
                        visit.cast(),
                        settings.of(visit.page().getSpace()).zone())
                .orElseThrow(() -> DecisionProblem.of(DecisionRefusal.NOT_DECIDED));
        long about = visit.state().standing().orElseThrow();
        Set<Fingerprint> before = new HashSet<>();
        Page saved = editor.edit(
                visit.page(),
                expectedVersion,
                document -> {
                    DaciMacro macro = macro(document, visit);
                    before.addAll(macro.outcomes());
                    return how.write(copy, macro, visit.state().written());
                },
                words.text("decision.copy.comment"));
        Fingerprint written = PageReading.of(saved.getVersion(), saved.getBodyAsString())
                .own(visit.stream().id().macroId())
                .flatMap(own -> copy.fingerprintIn(own, before))
                .orElseThrow(() -> Problem.conflict("page-changed"));
        return desk.carryOut(visit, actor -> new NoteCopyWritten(actor, saved.getVersion(), about, written));
    }

    /** The same into whatever version is published: nothing but what we have written is replaced, as nobody has seen it. */
    DecisionVisit writeNow(DecisionVisit visit) {
        DecisionVisit now = visit;
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return write(now, published(now), OutcomeCopy::writeInto);
            } catch (Problem e) {
                if (!"page-changed".equals(e.code())) {
                    throw e;
                }
                // What others have written of it meanwhile is in the log by now, and is ours to replace.
                now = desk.openForCommand(
                        visit.page().getId(), visit.stream().id().macroId());
            }
        }
        return write(now, published(now), OutcomeCopy::writeInto);
    }

    private int published(DecisionVisit visit) {
        return pages.current(visit.page().getId()).map(Page::getVersion).orElse(visit.version());
    }

    private static DaciMacro macro(StorageDocument document, DecisionVisit visit) {
        return DaciReader.find(document, visit.stream().id().macroId())
                .orElseThrow(() -> Problem.notFound("no-decision"));
    }

    private interface Writing {
        StorageDocument write(OutcomeCopy copy, DaciMacro macro, Set<Fingerprint> written) throws SpliceException;
    }
}
