package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import java.util.Optional;
import org.groundbreak.adrs.AdrIndex;
import org.groundbreak.adrs.AdrNumber;
import org.groundbreak.adrs.AdrReader;
import org.groundbreak.confluence.page.RenderingPlace;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.Templates;
import org.groundbreak.words.Words;

/** Prints the number of an ADR, for everybody alike (rules V1 and V2). */
final class AdrNumberMaker {

    private final AdrSnapshots snapshots;
    private final Templates templates;
    private final Words words;
    private final Scripts scripts;

    AdrNumberMaker(AdrSnapshots snapshots, Templates templates, Words words, Scripts scripts) {
        this.snapshots = snapshots;
        this.templates = templates;
        this.words = words;
        this.scripts = scripts;
    }

    String html(ConversionContext context) {
        RenderingPlace place = RenderingPlace.of(context, AdrReader.NUMBER_MACRO);
        return templates.render(
                "adr-number",
                place.page()
                        .map(page -> view(page, place.live(scripts, "adr-panel")))
                        .orElseGet(() -> new AdrNumberView(
                                "", words.text(place.sentenceKey("adr.number").orElseThrow()))));
    }

    private AdrNumberView view(Page page, boolean live) {
        AdrIndex index = snapshots.current();
        Optional<AdrNumber> number =
                index.has(page.getId()) ? index.entry(page.getId()).number() : Optional.empty();
        return new AdrNumberView(
                live ? Long.toString(page.getId()) : "",
                number.map(AdrNumber::toString).orElseGet(() -> words.text("adr.number.none")));
    }
}
