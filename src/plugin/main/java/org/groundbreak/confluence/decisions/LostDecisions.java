package org.groundbreak.confluence.decisions;

import java.util.List;
import java.util.Set;
import org.groundbreak.confluence.decisions.DecisionsOfPage.LostBody;
import org.groundbreak.decisions.DecisionId;
import org.groundbreak.decisions.DecisionStatus;
import org.groundbreak.decisions.RecordedDecision;
import org.groundbreak.store.DecisionEntry;
import org.groundbreak.words.Words;

/**
 * Decisions that were made in a page and are no longer in it: their macro was deleted, lost its id with the version that was
 * restored, or got another one. None of them goes without a word (rule D19). Reading only.
 */
final class LostDecisions {

    /** Of how many a page tells. */
    static final int MOST = 5;

    private final DecisionLog log;
    private final Words words;

    LostDecisions(DecisionLog log, Words words) {
        this.log = log;
        this.words = words;
    }

    /** @param known the rows of a page @param reading what it says now */
    List<LostBody> of(List<DecisionEntry> known, PageReading reading) {
        Set<String> there = reading.allIds();
        return known.stream()
                .filter(entry -> isLost(entry, there))
                .limit(MOST)
                .map(this::body)
                .toList();
    }

    /** Whether that id is one of them. */
    static boolean isLost(List<DecisionEntry> known, PageReading reading, String id) {
        return known.stream().anyMatch(entry -> entry.macroId().equals(id) && isLost(entry, reading.allIds()));
    }

    private static boolean isLost(DecisionEntry entry, Set<String> there) {
        return entry.status().equals(DecisionStatus.DECIDED.name()) && !there.contains(entry.macroId());
    }

    private LostBody body(DecisionEntry entry) {
        DecisionRecord recorded = log.of(new DecisionId(entry.contentId(), entry.macroId()));
        String question = entry.question().orElseGet(() -> words.text("decision.title"));
        String text = recorded.state()
                .decision()
                .map(made -> text(made, question, recorded))
                .orElse(question);
        return new LostBody(entry.macroId(), question, text);
    }

    private String text(RecordedDecision made, String question, DecisionRecord recorded) {
        return recorded.chosen()
                .map(option -> words.text("decision.lost", question, words.instant(made.at()), option))
                .orElseGet(() -> words.text("decision.lost-erased", question, words.instant(made.at())));
    }
}
