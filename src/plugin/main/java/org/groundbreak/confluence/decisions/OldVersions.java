package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.pages.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.page.PageVersion;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.decisions.PageOutcome;
import org.groundbreak.decisions.RecordedDecision;
import org.groundbreak.decisions.WrittenCopy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Since which version a page says something else of a decision than is recorded (rule D12). Old versions are read backwards
 * from the present one, each once for all decisions of the page, and so many at most; for one request of the browser, never
 * while a page is rendered. Used by one thread.
 */
final class OldVersions {

    /** How many versions are read for one request. */
    static final int MOST = 20;

    private static final Logger LOG = LoggerFactory.getLogger(OldVersions.class);

    private final Pages pages;
    private final Page page;
    private final Map<Integer, Optional<PageReading>> read = new HashMap<>();
    private List<PageVersion> history;

    /** @param page as it is published now */
    OldVersions(Pages pages, Page page) {
        this.pages = pages;
        this.page = page;
    }

    /**
     * The first of the versions that say something else without a break, up to the present one, which does.
     *
     * @param state of the decision
     * @param id of its macro
     * @return empty where the host cannot be asked
     */
    Optional<Since> since(DecisionState state, String id) {
        try {
            return Optional.of(walk(state, id));
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("The versions of a page cannot be read: {}", page.getId(), e);
            return Optional.empty();
        }
    }

    private Since walk(DecisionState state, String id) {
        int first = page.getVersion();
        int floor = floor(state);
        List<PageVersion> versions = history();
        for (int i = versions.size() - 1; i >= 0; i--) {
            PageVersion version = versions.get(i);
            if (version.version() >= first) {
                continue;
            }
            boolean gap = Math.max(version.version(), floor) < first - 1;
            boolean written = state.copy().isPresent();
            if (version.version() < floor || version.version() == floor && written) {
                return new Since(first, gap);
            }
            Optional<PageReading> reading = reading(version);
            if (reading.isEmpty()) {
                return new Since(first, true);
            }
            if (saysTheSame(reading.get(), state, id)) {
                return new Since(first, gap);
            }
            first = version.version();
        }
        return new Since(first, first - 1 > floor);
    }

    /**
     * Before that version nobody can have said something else than is recorded; in it neither, when that was written into it.
     * Where nothing was written, an outcome of before may have stood there when it was decided.
     */
    private static int floor(DecisionState state) {
        return state.copy()
                .map(WrittenCopy::pageVersion)
                .or(() -> state.decision().map(RecordedDecision::pageVersion))
                .orElse(0);
    }

    private static boolean saysTheSame(PageReading reading, DecisionState state, String id) {
        Optional<PageOutcome> said = reading.own(id).map(macro -> PageOutcome.of(state, macro));
        return said.filter(outcome -> outcome == PageOutcome.AGREES || outcome == PageOutcome.NOT_WRITTEN)
                .isPresent();
    }

    private List<PageVersion> history() {
        if (history == null) {
            history = pages.history(page);
        }
        return history;
    }

    /** Empty when it is there no more, or so many were read already. */
    private Optional<PageReading> reading(PageVersion version) {
        Optional<PageReading> known = read.get(version.version());
        if (known == null && read.size() < MOST) {
            known = pages.find(version.id()).map(old -> PageReading.of(version.version(), old.getBodyAsString()));
            read.put(version.version(), known);
        }
        return known == null ? Optional.empty() : known;
    }

    /** Whether it is worth asking. @param macro as it stands in the present version */
    static boolean isAskedFor(DaciMacro macro, PageOutcome page) {
        return PageReading.isOwn(macro) && (page == PageOutcome.DIFFERENT || page == PageOutcome.REMOVED);
    }

    /**
     * A version.
     *
     * @param version its number
     * @param orBefore whether it may have been so in an earlier one, which was removed or not read
     */
    record Since(int version, boolean orBefore) {}
}
