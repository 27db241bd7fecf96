package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.decisions.DecisionEventKeys;
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.decisions.DissentKind;
import org.groundbreak.decisions.OutcomeCopy;
import org.groundbreak.decisions.RecordedDecision;
import org.groundbreak.decisions.Reopening;
import org.groundbreak.events.NamedTexts;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.TextMarkup;
import org.groundbreak.words.Words;

/** Says how a decision stands as it is written into its page, in the language of whoever writes it. */
final class OutcomeWords {

    private final DecisionLog log;
    private final Words words;

    OutcomeWords(DecisionLog log, Words words) {
        this.log = log;
        this.words = words;
    }

    /** What is written of a decision that was made, or of one that was reopened; empty for any other. */
    Optional<OutcomeCopy> of(DecisionStream stream, Cast cast, ZoneId zone) {
        DecisionState state = stream.state();
        return state.decision()
                .map(made -> made(made, log.texts(stream, made.sequence()), cast, zone))
                .or(() -> state.reopening().map(taken -> taken(taken, log.texts(stream, taken.sequence()), cast, zone)))
                .map(said -> new OutcomeCopy(state.status(), words.text("decision.copy.title"), said));
    }

    private List<TextMarkup> made(RecordedDecision made, NamedTexts texts, Cast cast, ZoneId zone) {
        List<TextMarkup> said = new ArrayList<>();
        said.add(labelled("decision.chosen")
                .text(texts.get(DecisionEventKeys.OPTION).orElseGet(() -> words.text("decision.erased"))));
        said.add(who(labelled("decision.decided-by"), made.by(), made.at(), cast, zone));
        texts.get(DecisionEventKeys.RATIONALE)
                .ifPresent(why -> said.add(labelled("decision.rationale").text(why)));
        said.add(labelled("decision.dissent")
                .text(texts.get(DecisionEventKeys.DISSENT)
                        .orElseGet(() -> words.text(
                                made.dissent() == DissentKind.NOBODY
                                        ? "decision.dissent.nobody"
                                        : "decision.erased"))));
        return said;
    }

    private List<TextMarkup> taken(Reopening taken, NamedTexts texts, Cast cast, ZoneId zone) {
        List<TextMarkup> said = new ArrayList<>();
        said.add(who(labelled("decision.reopened-by"), taken.by(), taken.at(), cast, zone));
        texts.get(DecisionEventKeys.REASON)
                .ifPresent(why -> said.add(labelled("decision.rationale").text(why)));
        return said;
    }

    private TextMarkup labelled(String key) {
        return TextMarkup.paragraph().strong(words.text(key) + ":").text(" ");
    }

    private TextMarkup who(TextMarkup line, PersonNumber by, Instant at, Cast cast, ZoneId zone) {
        Optional<ConfluenceUser> user = cast.user(Optional.of(by));
        TextMarkup named = user.isPresent()
                ? line.user(user.get().getKey().getStringValue())
                : line.text(words.text("person.gone"));
        return named.text(", ").date(at.atZone(zone).toLocalDate());
    }
}
