package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.confluence.attachments.Effort;
import org.groundbreak.confluence.page.PageKind;
import org.groundbreak.confluence.page.PageWatcher;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.confluence.settings.SpaceSettings;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DecisionId;
import org.groundbreak.events.StreamId;
import org.groundbreak.store.DecisionEntry;
import org.groundbreak.store.DecisionTable;
import org.groundbreak.store.Store;

/**
 * Notes what published versions say of the decisions in them (rule D5), and keeps their rows. Works from {@code Background},
 * the sweep or a person's click, never inside the host's own transaction; doing it again changes nothing.
 */
final class DecisionNoticer implements PageWatcher {

    private final TransactionTemplate transactions;
    private final Pages pages;
    private final SettingsReader settings;
    private final Store store;
    private final DecisionLog log;
    private final DecisionRowMaker rows;
    private final DecisionReader reader;
    private final GlanceReader glances;
    private final RolesNoticer roles;

    DecisionNoticer(
            TransactionTemplate transactions,
            Pages pages,
            ConfluenceUsers users,
            SettingsReader settings,
            Store store,
            DecisionLog log,
            DecisionReader reader,
            Clock clock) {
        this.transactions = transactions;
        this.pages = pages;
        this.settings = settings;
        this.store = store;
        this.log = log;
        this.rows = new DecisionRowMaker(store.decisions());
        this.reader = reader;
        this.glances = new GlanceReader(pages, clock);
        this.roles = new RolesNoticer(store, log, users);
    }

    @Override
    public void look(long contentId) {
        look(contentId, Effort.BACKGROUND);
    }

    /** The same while somebody waits for it: of attachments as much is read as a command may. */
    void lookAtOnce(long contentId) {
        look(contentId, Effort.COMMAND);
    }

    private void look(long contentId, Effort effort) {
        List<DecisionEntry> known = store.decisions().ofPage(contentId);
        Optional<PageToNotice> sight =
                transactions.execute(() -> pages.find(contentId).flatMap(page -> see(page, known)));
        sight.ifPresent(seen -> take(contentId, seen, effort));
    }

    /**
     * Of what the page has no more, what was seen last stays, since nothing else tells of it; how it stands is folded anew.
     */
    @Override
    public void renew(long contentId) {
        List<DecisionEntry> known = store.decisions().ofPage(contentId);
        Optional<PageToNotice> sight =
                transactions.execute(() -> pages.find(contentId).flatMap(page -> see(page, known)));
        if (sight.isEmpty()) {
            return;
        }
        // Whatever cannot be read throws here, while all rows are still there.
        known.forEach(entry -> log.read(idOf(entry)));
        Set<StreamId> present = present(contentId, sight.get());
        present.forEach(store.decisions()::distrust);
        take(contentId, sight.get(), Effort.BACKGROUND);
        known.stream()
                .filter(entry -> !present.contains(entry.stream()))
                .forEach(entry -> rows.follow(log.read(idOf(entry))));
    }

    /** The streams of what the page has now, each of which can be read; none where that cannot be told. */
    private Set<StreamId> present(long contentId, PageToNotice sight) {
        if (sight.isEmpty() || sight.now().reading().problem().isPresent()) {
            return Set.of();
        }
        return sight.now().reading().ids().stream()
                .map(id -> log.read(new DecisionId(contentId, id)).id().stream())
                .collect(Collectors.toSet());
    }

    private static DecisionId idOf(DecisionEntry entry) {
        return new DecisionId(entry.contentId(), entry.macroId());
    }

    /** What a page says now. Of one that the host does not find nothing is known, and nothing changes (rule P2). */
    private Optional<PageToNotice> see(Page page, List<DecisionEntry> known) {
        if (Pages.isInTrash(page)) {
            return Optional.of(new PageToNotice(page.getSpace().getId(), Glances.NONE, known));
        }
        if (!Pages.isCurrent(page) || known.isEmpty() && !page.getBodyAsString().contains(DaciMacro.NAME)) {
            return Optional.empty();
        }
        Set<String> noted = known.stream()
                .filter(DecisionEntry::present)
                .map(DecisionEntry::macroId)
                .collect(Collectors.toSet());
        return Optional.of(
                new PageToNotice(page.getSpace().getId(), glances.of(page, looked(page, known), noted), known));
    }

    /** A row that an older version of this plugin has folded says less than the stream, which knows its last version. */
    private int looked(Page page, List<DecisionEntry> known) {
        int rowsLooked =
                known.stream().mapToInt(DecisionEntry::lookedVersion).min().orElse(0);
        if (rowsLooked > 0) {
            return rowsLooked;
        }
        PageReading now = PageReading.of(page.getVersion(), page.getBodyAsString());
        return now.ids().stream()
                .map(id -> log.read(new DecisionId(page.getId(), id)).state().published())
                .flatMap(Optional::stream)
                .mapToInt(version -> version.version())
                .max()
                .orElse(0);
    }

    private void take(long contentId, PageToNotice sight, Effort effort) {
        if (sight.isEmpty()) {
            store.decisions().noteAbsent(contentId, Set.of(), 0);
            return;
        }
        PageReading now = sight.now().reading();
        if (now.problem().isPresent()) {
            return;
        }
        SpaceSettings space = settings.of(sight.spaceId());
        ShownPage shown = reader.page(contentId, now, effort);
        AskedUsers asked = roles.asking();
        Set<StreamId> present = new HashSet<>();
        // All are noted before a row says of any that it was: else a look that ends midway would leave the rest
        // unnoted.
        Map<Integer, DecisionStream> noted = new LinkedHashMap<>();
        for (int position : now.positions()) {
            DecisionId id =
                    new DecisionId(contentId, now.macros().get(position).id().orElseThrow());
            noted.put(position, roles.notice(id, sight, space, asked));
        }
        noted.forEach((position, stream) -> {
            DecisionId id = stream.id();
            if (!rows.keep(stream, sight.spaceId(), position, shown)) {
                // Somebody has decided in the meantime.
                rows.keep(log.read(id), sight.spaceId(), position, shown);
            }
            present.add(id.stream());
        });
        store.decisions().noteAbsent(contentId, present, now.version());
    }

    /** After something else was recorded of a decision: its row follows. What was seen of the page is left as it is. */
    void follow(DecisionStream stream) {
        rows.follow(stream);
    }

    /** Whether the published version was looked at: nothing that was published waits to be noted. */
    boolean isUpToDate(Page page, PageReading reading) {
        return isUpToDate(known(page.getId()), page, reading);
    }

    /** What is known of the decisions that a page has or had. One SELECT. */
    List<DecisionEntry> known(long contentId) {
        return store.decisions().ofPage(contentId);
    }

    /** The same where that was read. */
    static boolean isUpToDate(List<DecisionEntry> known, Page page, PageReading reading) {
        Set<String> noted = known.stream()
                .filter(entry -> entry.present() && entry.lookedVersion() >= page.getVersion())
                .map(DecisionEntry::macroId)
                .collect(Collectors.toSet());
        return noted.containsAll(reading.ids());
    }

    @Override
    public List<Long> knownAfter(long contentId, int limit) {
        return store.decisions().pagesAfter(contentId, limit);
    }

    /** That of the blueprint; a page made by hand is noticed when it is published, else with the first click. */
    @Override
    public Set<String> labels() {
        return Set.of(PageKind.DACI_DECISION.label());
    }

    @Override
    public void erase(long contentId) {
        DecisionTable decisions = store.decisions();
        decisions.ofPage(contentId).forEach(entry -> store.events().eraseTexts(entry.stream()));
        decisions.forget(contentId);
    }
}
