package org.groundbreak.confluence.panel;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.groundbreak.confluence.epics.SpecStartReader;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.confluence.specs.SpecMacroCall;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.Templates;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.SpecState;
import org.groundbreak.words.Words;

/**
 * Prints a spec's summary from local facts. Hosts cache and export macro output, so it is the same for every viewer and
 * holds no title, no button and no script (design, rendering contexts).
 */
public final class SpecSummaryMaker {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String DISPLAY = "display";
    private static final String DESKTOP = "desktop";

    private final SpecLog log;
    private final SpecStartReader starts;
    private final WayMaker ways;
    private final Templates templates;
    private final Words words;
    private final Scripts scripts;

    public SpecSummaryMaker(
            SpecLog log, SpecStartReader starts, WayMaker ways, Templates templates, Words words, Scripts scripts) {
        this.log = log;
        this.starts = starts;
        this.ways = ways;
        this.templates = templates;
        this.words = words;
        this.scripts = scripts;
    }

    public String html(ConversionContext context) {
        return templates.render("spec-summary", summary(context));
    }

    private SpecSummary summary(ConversionContext context) {
        ContentEntityObject entity = context.getEntity();
        if (!(entity instanceof Page page)) {
            return sentence("summary.no-page");
        }
        if (!Pages.isCurrent(page)) {
            return sentence(page.isLatestVersion() ? "summary.draft" : "summary.old-version");
        }
        if (!SpecMacroCall.standsIn(page.getBodyAsString())) {
            // The host hands a macro of an included page the page that includes it.
            return sentence("summary.included");
        }
        // Without its script the panel stays a summary.
        boolean live = DISPLAY.equals(context.getOutputType()) && !isMobile(context) && scripts.require("spec-panel");
        return summary(page, log.read(page.getId()), live);
    }

    private SpecSummary summary(Page page, SpecStream spec, boolean live) {
        SpecState state = spec.state();
        String contentId = Long.toString(page.getId());
        String version = Integer.toString(page.getVersion());
        if (!state.active()) {
            String sentence = words.text(state.stopped() ? "next.stopped" : "summary.not-registered");
            return new SpecSummary(live, contentId, version, "", "", sentence, "");
        }
        String status = state.status().name();
        return new SpecSummary(
                live, contentId, version, status, words.text("status." + status), sentence(state), way(spec));
    }

    private String way(SpecStream spec) {
        String line = ways.line(spec, starts.of(spec));
        return line.isEmpty() ? "" : words.text("summary.way", line);
    }

    private String sentence(SpecState state) {
        return state.approval()
                .map(approval ->
                        words.text("summary.approved", when(approval), Integer.toString(approval.pageVersion())))
                .orElseGet(() -> words.text("summary.not-approved"));
    }

    /** In UTC, as hosts cache this output for readers in every zone. */
    private static String when(Approval approval) {
        return UTC.format(approval.at());
    }

    private SpecSummary sentence(String key) {
        return new SpecSummary(false, "", "", "", "", words.text(key), "");
    }

    private static boolean isMobile(ConversionContext context) {
        return context.getOutputDeviceType() != null && !DESKTOP.equals(context.getOutputDeviceType());
    }
}
