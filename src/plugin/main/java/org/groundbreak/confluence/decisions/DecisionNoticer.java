package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.util.HashSet;
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
import org.groundbreak.decisions.NoticeRoles;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
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
    private final ConfluenceUsers users;
    private final SettingsReader settings;
    private final Store store;
    private final DecisionLog log;
    private final DecisionRowMaker rows;
    private final DecisionReader reader;
    private final GlanceReader glances;

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
        this.users = users;
        this.settings = settings;
        this.store = store;
        this.log = log;
        this.rows = new DecisionRowMaker(store.decisions());
        this.reader = reader;
        this.glances = new GlanceReader(pages, clock);
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
        Optional<Sight> sight = transactions.execute(() -> pages.find(contentId).flatMap(page -> see(page, known)));
        sight.ifPresent(seen -> take(contentId, seen, effort));
    }

    /**
     * Of what the page has no more, what was seen last stays, since nothing else tells of it; how it stands is folded anew.
     */
    @Override
    public void renew(long contentId) {
        List<DecisionEntry> known = store.decisions().ofPage(contentId);
        Optional<Sight> sight = transactions.execute(() -> pages.find(contentId).flatMap(page -> see(page, known)));
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
    private Set<StreamId> present(long contentId, Sight sight) {
        if (sight.glances().isEmpty() || sight.now().reading().problem().isPresent()) {
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
    private Optional<Sight> see(Page page, List<DecisionEntry> known) {
        if (Pages.isInTrash(page)) {
            return Optional.of(new Sight(page.getSpace().getId(), List.of(), Map.of()));
        }
        if (!Pages.isCurrent(page) || known.isEmpty() && !page.getBodyAsString().contains(DaciMacro.NAME)) {
            return Optional.empty();
        }
        Map<String, Integer> looked = known.stream()
                .filter(DecisionEntry::present)
                .collect(Collectors.toMap(DecisionEntry::macroId, DecisionEntry::lookedVersion, Math::max));
        return Optional.of(new Sight(page.getSpace().getId(), glances.since(page, looked(page, known)), looked));
    }

    /** A row that an older version of this plugin has folded says less than the stream, which knows its last version. */
    private int looked(Page page, List<DecisionEntry> known) {
        int rowsLooked =
                known.stream().mapToInt(DecisionEntry::lookedVersion).max().orElse(0);
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

    private void take(long contentId, Sight sight, Effort effort) {
        if (sight.glances().isEmpty()) {
            store.decisions().noteAbsent(contentId, Set.of(), 0);
            return;
        }
        PageReading now = sight.now().reading();
        if (now.problem().isPresent()) {
            return;
        }
        SpaceSettings space = settings.of(sight.spaceId());
        ShownPage shown = reader.page(contentId, now, effort);
        Set<StreamId> present = new HashSet<>();
        for (int position : now.positions()) {
            DecisionId id =
                    new DecisionId(contentId, now.macros().get(position).id().orElseThrow());
            DecisionStream stream = notice(id, sight, space);
            if (!rows.keep(stream, sight.spaceId(), position, shown)) {
                // Somebody has decided in the meantime.
                rows.keep(log.read(id), sight.spaceId(), position, shown);
            }
            present.add(id.stream());
        }
        store.decisions().noteAbsent(contentId, present, now.version());
    }

    /** Notes what all these versions say of one decision, in their order. */
    private DecisionStream notice(DecisionId id, Sight sight, SpaceSettings space) {
        DecisionStream stream = log.read(id);
        int looked = sight.looked().getOrDefault(id.macroId(), 0);
        Set<UserKey> waiting = new HashSet<>();
        for (PageGlance glance : sight.glances()) {
            if (glance.reading().version() > looked) {
                // Of a version that was looked at before, its writers made nobody what the host says of him only now.
                waiting.addAll(glance.contributors());
            }
            Optional<DaciMacro> macro = glance.reading().own(id.macroId());
            if (macro.isPresent()) {
                stream = notice(stream, macro.get(), glance, Set.copyOf(waiting), space);
                waiting.clear();
            } else if (stream.state().published().isEmpty()) {
                // Nobody has made himself anything in a decision that was not there yet.
                waiting.clear();
            }
        }
        return stream;
    }

    private DecisionStream notice(
            DecisionStream stream, DaciMacro macro, PageGlance glance, Set<UserKey> contributors, SpaceSettings space) {
        NamedRoles named = NamedRoles.of(macro, users);
        Set<UserKey> everybody = new HashSet<>(named.keys());
        everybody.addAll(contributors);
        glance.publisher().ifPresent(everybody::add);
        Map<UserKey, PersonNumber> numbers = store.people().numbersOf(everybody);
        NoticeRoles command = new NoticeRoles(
                glance.publisher().map(numbers::get).orElse(PersonNumber.CLOCK),
                glance.reading().version(),
                named.published(numbers::get),
                macro.due().date(),
                contributors.stream().map(numbers::get).collect(Collectors.toSet()),
                glance.at().atZone(space.zone()).toLocalDate(),
                space.approverFixed(),
                macro.begun());
        return log.wouldChange(stream, command) ? log.run(stream, command).stream() : stream;
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

    /**
     * A page as it was seen.
     *
     * @param glances versions, the published one last; none for a page in the trash
     * @param looked for each of its decisions that it had, by id, the last version that was looked at before
     */
    private record Sight(long spaceId, List<PageGlance> glances, Map<String, Integer> looked) {

        PageGlance now() {
            return glances.get(glances.size() - 1);
        }
    }
}
