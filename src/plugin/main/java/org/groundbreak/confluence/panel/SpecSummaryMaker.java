package org.groundbreak.confluence.panel;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.groundbreak.confluence.epics.SpecStartReader;
import org.groundbreak.confluence.page.RenderingPlace;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.confluence.specs.SpecMacroCall;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.confluence.specs.VersionWords;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.Templates;
import org.groundbreak.reviews.Round;
import org.groundbreak.reviews.RoundPhase;
import org.groundbreak.reviews.RoundPlan;
import org.groundbreak.specs.SpecState;
import org.groundbreak.words.Words;

/**
 * Prints a spec's summary from local facts. Hosts cache and export macro output, so it is the same for every viewer and
 * holds no title, no button and no script (rule V3).
 */
public final class SpecSummaryMaker {

    /** Hosts cache this output for readers in every zone. */
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final SpecLog log;
    private final SpecStartReader starts;
    private final WayMaker ways;
    private final Templates templates;
    private final Words words;
    private final Scripts scripts;
    private final Clock clock;

    public SpecSummaryMaker(
            SpecLog log,
            SpecStartReader starts,
            WayMaker ways,
            Templates templates,
            Words words,
            Scripts scripts,
            Clock clock) {
        this.log = log;
        this.starts = starts;
        this.ways = ways;
        this.templates = templates;
        this.words = words;
        this.scripts = scripts;
        this.clock = clock;
    }

    public String html(ConversionContext context) {
        return templates.render("spec-summary", summary(context));
    }

    private SpecSummary summary(ConversionContext context) {
        RenderingPlace place = RenderingPlace.of(context, SpecMacroCall.NAME);
        Optional<String> sentence = place.sentenceKey("summary");
        if (sentence.isPresent()) {
            return sentence(sentence.get());
        }
        Page page = place.page().orElseThrow();
        return summary(page, log.read(page.getId()), place.live(scripts, "spec-panel"));
    }

    private SpecSummary summary(Page page, SpecStream spec, boolean live) {
        SpecState state = spec.state();
        String contentId = Long.toString(page.getId());
        String version = Integer.toString(page.getVersion());
        String now = clock.instant().toString();
        if (!state.active()) {
            String sentence = words.text(state.stopped() ? "next.stopped" : "summary.not-registered");
            return new SpecSummary(live, contentId, version, now, "", "", sentence, "");
        }
        String status = state.status().name();
        return new SpecSummary(
                live, contentId, version, now, status, words.text("status." + status), sentence(state), way(spec));
    }

    private String way(SpecStream spec) {
        String line = ways.line(spec, starts.of(spec));
        return line.isEmpty() ? "" : words.text("summary.way", line);
    }

    private String sentence(SpecState state) {
        Optional<String> round = state.review().review().open().flatMap(this::round);
        return round.or(() -> state.approval()
                        .map(approval -> words.text(
                                "summary.approved",
                                UTC.format(approval.at()),
                                VersionWords.of(words, approval.version()))))
                .orElseGet(() -> words.text("summary.not-approved"));
    }

    /** Until when its window runs; what came of one that should have ended, and that nobody recorded yet, is not said. */
    private Optional<String> round(Round round) {
        String key = round.phase() == RoundPhase.MEETING
                ? "summary.round-meeting"
                : round.isOverdue(clock.instant()) ? "summary.round-ended" : "summary.round-open";
        return round.endedAt()
                .or(() -> round.plan().map(RoundPlan::endsAt))
                .map(end -> words.text(key, UTC.format(end)));
    }

    private SpecSummary sentence(String key) {
        return new SpecSummary(false, "", "", "", "", "", words.text(key), "");
    }
}
