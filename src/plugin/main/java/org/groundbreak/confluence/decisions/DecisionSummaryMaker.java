package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.attachments.Effort;
import org.groundbreak.confluence.page.RenderingPlace;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DaciReader;
import org.groundbreak.decisions.DecisionId;
import org.groundbreak.decisions.DecisionStatus;
import org.groundbreak.decisions.PageOutcome;
import org.groundbreak.decisions.RecordedDecision;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.Templates;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;
import org.groundbreak.words.Words;

/**
 * Prints what is known of a decision above its text. Hosts cache and export macro output, so it is the same for every
 * viewer, its dates are in UTC, and it holds no button, no script and nothing that depends on the day (rule V3). Of
 * people it names those whom the page itself names.
 */
public final class DecisionSummaryMaker {

    /** Where options stand side by side; elsewhere one below the other, as the host prints them. */
    private static final Set<String> ON_SCREEN = Set.of("display", "preview");

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final DecisionLookup records;
    private final DecisionReader reader;
    private final SummaryLineMaker facts;
    private final HandedParameters handed;
    private final Templates templates;
    private final Words words;
    private final Scripts scripts;
    private final Clock clock;

    DecisionSummaryMaker(
            DecisionLookup records,
            DecisionReader reader,
            ConfluenceUsers users,
            Templates templates,
            Words words,
            Scripts scripts,
            Clock clock) {
        this.records = records;
        this.reader = reader;
        this.clock = clock;
        this.facts = new SummaryLineMaker(users, words);
        this.handed = new HandedParameters(users);
        this.templates = templates;
        this.words = words;
        this.scripts = scripts;
    }

    /**
     * The HTML above the text of a decision.
     *
     * @param parameters as the host hands them to the macro
     */
    String html(Map<String, String> parameters, ConversionContext context) {
        if (ON_SCREEN.contains(String.valueOf(context.getOutputType()))) {
            scripts.require("decision-style");
        }
        return templates.render("decision-summary", summary(parameters, context));
    }

    private DecisionSummary summary(Map<String, String> parameters, ConversionContext context) {
        Said said = new Said(text(parameters, "question"), facts.of(parameters));
        RenderingPlace place = RenderingPlace.of(context, DaciMacro.NAME);
        Optional<String> elsewhere = place.sentenceKey("decision");
        if (elsewhere.isPresent()) {
            return said.only(words.text(elsewhere.get()));
        }
        Page page = place.page().orElseThrow();
        if (PageReading.isCrowded(page.getBodyAsString())) {
            return said.only(words.text("decision.crowded"));
        }
        List<DaciMacro> macros;
        try {
            macros = DaciReader.read(StorageDocument.parse(page.getBodyAsString()));
        } catch (StorageFormatException e) {
            return said.only(words.text("decision.unreadable"));
        }
        String id = text(parameters, DaciMacro.ID);
        List<DaciMacro> same = macros.stream()
                .filter(macro -> macro.id().orElse("").equals(id))
                .toList();
        // What is previewed is not published yet, and may say something else.
        boolean preview = "preview".equals(context.getOutputType());
        if (same.isEmpty() || !preview && same.stream().noneMatch(macro -> handed.isOf(macro, parameters))) {
            // The page has decisions of its own, and this one comes from a page that is shown within it.
            return said.only(words.text("decision.included"));
        }
        boolean live = place.live(scripts, "decision-panel");
        return said.on(live ? page : null, id, standing(page, id, same));
    }

    /** How it stands; a decision that none is of its own has no status. */
    private Standing standing(Page page, String id, List<DaciMacro> same) {
        if (id.isEmpty()) {
            return Standing.unknown(words.text("decision.no-id"));
        }
        if (same.size() > 1) {
            return Standing.unknown(words.text("decision.doubled-id"));
        }
        DaciMacro macro = same.get(0);
        DecisionRecord recorded = records.of(new DecisionId(page.getId(), id));
        List<String> sentences = new ArrayList<>();
        recorded.state().decision().ifPresent(made -> sentences.add(outcome(made, recorded.chosen())));
        if (recorded.state().decision().isPresent()) {
            Optional<Fingerprint> now = shown(page, macro).fingerprint();
            if (recorded.state().changedSinceDecided(now)) {
                sentences.add(words.text(now.isPresent() ? "decision.page.changed" : "decision.page.untold"));
            }
        }
        PageOutcome said = PageOutcome.of(recorded.state(), macro);
        if (said != PageOutcome.AGREES && said != PageOutcome.NOT_WRITTEN) {
            sentences.add(words.text("decision.page." + said.code()));
        }
        DecisionStatus status = recorded.state().published().isEmpty() && macro.begun()
                ? DecisionStatus.IN_PROGRESS
                : recorded.state().status();
        return new Standing(status.name(), sentences);
    }

    /** Of attachments not much is read, and nothing is kept. */
    private ShownDecision shown(Page page, DaciMacro macro) {
        return reader.decision(page.getId(), macro, Optional.empty(), Effort.GLANCE);
    }

    private String outcome(RecordedDecision made, Optional<String> chosen) {
        String when = when(made.at());
        String version = Integer.toString(made.pageVersion());
        return chosen.map(option -> words.text("decision.decided", when, version, option))
                .orElseGet(() -> words.text("decision.decided-erased", when, version));
    }

    /** In UTC, as hosts cache this output for readers in every zone. */
    private static String when(Instant at) {
        return UTC.format(at);
    }

    private static String text(Map<String, String> parameters, String name) {
        String value = parameters.get(name);
        return value == null ? "" : value.strip();
    }

    /** @param status name of it, empty for none */
    private record Standing(String status, List<String> sentences) {

        static Standing unknown(String sentence) {
            return new Standing("", List.of(sentence));
        }
    }

    /** What the page says, wherever it is rendered. */
    private final class Said {

        private final String question;
        private final List<SummaryLine> all;

        Said(String question, List<SummaryLine> all) {
            this.question = question;
            this.all = all;
        }

        DecisionSummary only(String sentence) {
            return new DecisionSummary(false, "", "", "", "", question, "", "", List.of(sentence), all);
        }

        /** @param page where the browser may go on; null where it may not */
        DecisionSummary on(Page page, String id, Standing standing) {
            return new DecisionSummary(
                    page != null,
                    page == null ? "" : Long.toString(page.getId()),
                    page == null ? "" : Integer.toString(page.getVersion()),
                    page == null ? "" : clock.instant().toString(),
                    id,
                    question,
                    standing.status(),
                    standing.status().isEmpty() ? "" : words.text("decision.status." + standing.status()),
                    standing.sentences(),
                    all);
        }
    }
}
