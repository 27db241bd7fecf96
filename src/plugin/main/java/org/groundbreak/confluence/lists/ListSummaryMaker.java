package org.groundbreak.confluence.lists;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.confluence.page.RenderingPlace;
import org.groundbreak.confluence.page.ViewRestrictions;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.Templates;
import org.groundbreak.store.ListedSpec;
import org.groundbreak.words.Words;

/**
 * Prints a list for everybody. Hosts cache and export macro output, so it holds only pages of the same space that whoever
 * may see the space may view, and no button and no script (rule V3).
 */
final class ListSummaryMaker {

    /** Fixed for ever: it stands in pages. */
    static final String MACRO = "groundbreak-specs";

    private static final int MOST_ROWS = 100;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final ListSources sources;
    private final ViewRestrictions restrictions;
    private final ListRowMaker rows;
    private final Templates templates;
    private final Words words;
    private final Scripts scripts;
    private final Supplier<String> baseUrl;

    /** @param baseUrl where people reach this product */
    ListSummaryMaker(
            ListSources sources,
            ViewRestrictions restrictions,
            ListRowMaker rows,
            Templates templates,
            Words words,
            Scripts scripts,
            Supplier<String> baseUrl) {
        this.sources = sources;
        this.restrictions = restrictions;
        this.rows = rows;
        this.templates = templates;
        this.words = words;
        this.scripts = scripts;
        this.baseUrl = baseUrl;
    }

    /** @param kind the macro's parameter; null for none */
    String html(String kind, ConversionContext context) {
        return templates.render("spec-list", summary(kind, context));
    }

    private ListSummary summary(String code, ConversionContext context) {
        RenderingPlace place = RenderingPlace.of(context, MACRO);
        Optional<String> sentence = place.sentenceKey("list");
        if (sentence.isPresent()) {
            return sentence(sentence.get());
        }
        return ListKind.of(code)
                .map(kind -> list(place.page().orElseThrow(), kind, place.live(scripts, "spec-list")))
                .orElseGet(() -> sentence("list.unknown-kind"));
    }

    private ListSummary list(Page page, ListKind kind, boolean live) {
        FoundPages<Optional<ListedSpec>> found = new ListReader<>(
                        sources.of(kind, page.getSpace()), restrictions::absentFrom, MOST_ROWS)
                .read(ListPlace.START);
        return new ListSummary(
                live ? page.getSpace().getKey() : "",
                kind.code(),
                words.text("list.kind." + kind.code()),
                kind.spec().isPresent(),
                baseUrl.get().replaceFirst("/+$", ""),
                rows.rows(found, UTC::format),
                sentences(kind, found));
    }

    private List<String> sentences(ListKind kind, FoundPages<?> found) {
        List<String> sentences = new ArrayList<>();
        if (found.pages().isEmpty()) {
            sentences.add(words.text("list.empty." + kind.code()));
        }
        if (found.next().isPresent()) {
            String key = found.sure() ? "list.more" : "list.perhaps-more";
            sentences.add(words.text(key, Integer.toString(found.sure() ? MOST_ROWS : ListReader.MOST_LOOKED_AT)));
        }
        sentences.add(words.text("list.open-only"));
        return sentences;
    }

    private ListSummary sentence(String key) {
        return new ListSummary("", "", "", false, "", List.of(), List.of(words.text(key)));
    }
}
