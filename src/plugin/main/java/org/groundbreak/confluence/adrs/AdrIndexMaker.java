package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrIndex;
import org.groundbreak.adrs.AdrNumber;
import org.groundbreak.adrs.AdrStatus;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.page.RenderingPlace;
import org.groundbreak.confluence.page.ViewRestrictions;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.Templates;

/**
 * Prints an index of ADRs for everybody. Hosts cache and export macro output, so it holds only pages of the same space that
 * whoever may see the space may view, and no button and no script (rule V3).
 */
final class AdrIndexMaker {

    /** Fixed for ever: it stands in pages. */
    static final String MACRO = "groundbreak-adr-index";

    private static final String SCRIPT = "adr-list";

    static final int MOST_ROWS = 100;
    static final int MOST_LOOKED_AT = 400;

    private final AdrSnapshots snapshots;
    private final Pages pages;
    private final ViewRestrictions restrictions;
    private final AdrWords words;
    private final Templates templates;
    private final Scripts scripts;
    private final Supplier<String> baseUrl;

    /** @param baseUrl where people reach this product */
    AdrIndexMaker(
            AdrSnapshots snapshots,
            Pages pages,
            ViewRestrictions restrictions,
            AdrWords words,
            Templates templates,
            Scripts scripts,
            Supplier<String> baseUrl) {
        this.snapshots = snapshots;
        this.pages = pages;
        this.restrictions = restrictions;
        this.words = words;
        this.templates = templates;
        this.scripts = scripts;
        this.baseUrl = baseUrl;
    }

    /** @param parameters of the macro */
    String html(Map<String, String> parameters, ConversionContext context) {
        RenderingPlace place = RenderingPlace.of(context, MACRO);
        return templates.render(
                "adr-index",
                place.page()
                        .map(page -> view(
                                IndexMacroCall.of(parameters, page.getSpace().getKey()),
                                page,
                                place.live(scripts, SCRIPT)))
                        .orElseGet(() -> sentence(place.sentenceKey("adr.index").orElseThrow())));
    }

    private AdrIndexView view(IndexMacroCall call, Page page, boolean live) {
        List<AdrIndexLine> rows = new ArrayList<>();
        boolean more = call.asksFor(page.getSpace().getKey()) && read(call, page, rows);
        List<String> sentences = new ArrayList<>();
        if (rows.isEmpty()) {
            sentences.add(words.words().text("adr.index.none"));
        }
        if (more) {
            sentences.add(words.words().text("adr.index.more", Integer.toString(rows.size())));
        }
        sentences.add(words.words().text("adr.index.open-only"));
        return new AdrIndexView(
                live,
                call.spaces(),
                call.status().map(AdrStatus::code).orElse(""),
                call.tag(),
                call.inForce() ? "true" : "",
                call.sort(),
                baseUrl.get().replaceFirst("/+$", ""),
                rows,
                sentences);
    }

    /** Adds the rows; whether there may be others. */
    private boolean read(IndexMacroCall call, Page page, List<AdrIndexLine> rows) {
        AdrIndex index = snapshots.current();
        int lookedAt = 0;
        for (AdrEntry entry : call.filter(page.getSpace().getId()).of(index, call.order(), call.descending())) {
            if (rows.size() == MOST_ROWS || lookedAt == MOST_LOOKED_AT) {
                return true;
            }
            lookedAt++;
            pages.current(entry.contentId())
                    .filter(shown -> isOpenIn(page.getSpace(), shown))
                    .map(shown -> line(index, entry, shown))
                    .ifPresent(rows::add);
        }
        return false;
    }

    /** Rule A40. The index may not have heard yet that the record was moved, perhaps to where its readers may not look. */
    private boolean isOpenIn(Space space, Page shown) {
        return shown.getSpace().getId() == space.getId() && restrictions.absentFrom(shown);
    }

    private AdrIndexLine line(AdrIndex index, AdrEntry entry, Page page) {
        AdrStatus status = index.standing(entry.contentId()).status();
        return new AdrIndexLine(
                entry.number().map(AdrNumber::toString).orElse("\u2013"),
                page.getTitle(),
                page.getUrlPath(),
                AdrWords.lozenge(status),
                words.status(status),
                entry.adr().date().map(LocalDate::toString).orElse(""),
                entry.unreadable()
                        .map(words::unreadable)
                        .orElseGet(() -> String.join(", ", entry.adr().tags())));
    }

    private AdrIndexView sentence(String key) {
        return new AdrIndexView(
                false, "", "", "", "", "", "", List.of(), List.of(words.words().text(key)));
    }
}
