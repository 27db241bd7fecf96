package org.groundbreak.confluence.register;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.groundbreak.confluence.lists.FoundPages;
import org.groundbreak.confluence.lists.ListPlace;
import org.groundbreak.confluence.lists.ListReader;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.page.RenderingPlace;
import org.groundbreak.confluence.page.ViewRestrictions;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.Templates;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.DecisionEntry;
import org.groundbreak.store.RegisterTable;
import org.groundbreak.words.Words;

/**
 * Prints the register for everybody: decisions of the page's own space, in pages that whoever may see the space may view;
 * no button and no script (rule V3). What is whose is for the browser.
 */
final class RegisterSummaryMaker {

    /** Fixed for ever: it stands in pages. */
    static final String MACRO = "groundbreak-decisions";

    private static final int MOST_ROWS = 100;

    private final RegisterTable table;
    private final SettingsReader settings;
    private final Clock clock;
    private final Pages pages;
    private final ViewRestrictions restrictions;
    private final RegisterRowMaker rows;
    private final Templates templates;
    private final Words words;
    private final Scripts scripts;
    private final Supplier<String> baseUrl;

    /** @param baseUrl where people reach this product */
    RegisterSummaryMaker(
            RegisterTable table,
            SettingsReader settings,
            Clock clock,
            Pages pages,
            ViewRestrictions restrictions,
            RegisterRowMaker rows,
            Templates templates,
            Words words,
            Scripts scripts,
            Supplier<String> baseUrl) {
        this.table = table;
        this.settings = settings;
        this.clock = clock;
        this.pages = pages;
        this.restrictions = restrictions;
        this.rows = rows;
        this.templates = templates;
        this.words = words;
        this.scripts = scripts;
        this.baseUrl = baseUrl;
    }

    /** @param parameters as the host hands them to the macro */
    String html(Map<String, String> parameters, ConversionContext context) {
        return templates.render("decision-register", summary(parameters, context));
    }

    private RegisterSummary summary(Map<String, String> parameters, ConversionContext context) {
        RenderingPlace place = RenderingPlace.of(context, MACRO);
        Optional<String> sentence = place.sentenceKey("register");
        if (sentence.isPresent()) {
            return sentence(sentence.get());
        }
        String status = parameters.getOrDefault("status", "all");
        RegisterFilter filter;
        try {
            filter = RegisterFilter.parse(status, null, parameters.get("mine"), parameters.get("overdue"), null, null);
        } catch (Problem e) {
            return sentence("register.unknown-filter");
        }
        return register(place.page().orElseThrow(), status, filter, place.live(scripts, "decision-register"));
    }

    private RegisterSummary register(Page page, String status, RegisterFilter filter, boolean live) {
        OverdueCheck overdue = new OverdueCheck(settings, clock);
        FoundPages<DecisionEntry> found = filter.impossible()
                ? new FoundPages<>(List.of(), Optional.empty(), true)
                : new ListReader<>(
                                entries(page.getSpace().getId(), filter, overdue), restrictions::absentFrom, MOST_ROWS)
                        .read(ListPlace.START);
        return new RegisterSummary(
                live,
                status,
                filter.mine(),
                filter.overdue(),
                baseUrl.get().replaceFirst("/+$", ""),
                rows.rows(found, overdue, LocalDate::toString),
                sentences(found));
    }

    private RegisterEntries entries(long space, RegisterFilter filter, OverdueCheck overdue) {
        Predicate<DecisionEntry> wanted = filter.overdue() ? overdue::isOverdue : decision -> true;
        return RegisterEntries.all(table, filter.query(OptionalLong.of(space), overdue.latest()), wanted, pages);
    }

    private List<String> sentences(FoundPages<DecisionEntry> found) {
        List<String> sentences = new ArrayList<>();
        if (found.pages().isEmpty()) {
            sentences.add(words.text("register.empty"));
        }
        if (found.next().isPresent()) {
            String key = found.sure() ? "list.more" : "list.perhaps-more";
            sentences.add(words.text(key, Integer.toString(found.sure() ? MOST_ROWS : ListReader.MOST_LOOKED_AT)));
        }
        sentences.add(words.text("register.open-only"));
        return sentences;
    }

    private RegisterSummary sentence(String key) {
        return new RegisterSummary(false, "", false, false, "", List.of(), List.of(words.text(key)));
    }
}
