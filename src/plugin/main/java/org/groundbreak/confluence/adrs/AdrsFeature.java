package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.groundbreak.confluence.epics.ToldStartReader;
import org.groundbreak.confluence.mail.DailyMail;
import org.groundbreak.confluence.page.LabelledPages;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.PageEditor;
import org.groundbreak.confluence.page.PageWatcher;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.CandidateCheck;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.search.TextSearch;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.host.Feature;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.SharedParts;
import org.groundbreak.store.Store;

/** Architecture decision records: read from pages, numbered, listed, and changed in their pages. */
public final class AdrsFeature implements Feature {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int TIDYING_HOUR = 4;

    private final SharedParts parts;
    private final Store store;
    private final Consumer<PageWatcher> watchers;
    private final DailyMail mail;
    private final AdrSnapshots snapshots;
    private final AdrWords words;
    private final AdrWatcher watcher;
    private final AdrNumbering numbers;
    private final UnseenRecords unseen;
    private final RecordsAgain again;
    private final NewRecord newRecords;
    private final AdrListService lists;
    private final AdrGraphMaker graphs;
    private final DeciderLookup deciders;
    private final AdrDesk desk;
    private final ReviewReminders reminders;

    /**
     * Made of the parts.
     *
     * @param watchers takes what is told of pages
     * @param noteSoon has a page looked at in the background
     * @param labels the host's, where it hands them out
     */
    public AdrsFeature(
            SharedParts parts,
            Store store,
            ConfluenceParts confluence,
            PageEditor editor,
            Consumer<PageWatcher> watchers,
            LongConsumer noteSoon,
            Supplier<Optional<LabelManager>> labels,
            TextSearch search,
            SettingsReader settings,
            DailyMail mail) {
        TransactionTemplate transactions = confluence.transactions();
        Pages pages = confluence.pages();
        PageAccess access = confluence.access();
        ConfluenceUsers users = confluence.users();
        this.parts = parts;
        this.store = store;
        this.watchers = watchers;
        this.mail = mail;
        this.snapshots = new AdrSnapshots(store.adrs(), parts.clock());
        this.words = new AdrWords(parts.words(), users);
        AdrBodyMaker bodies = new AdrBodyMaker(
                words, settings, parts.clock(), new LinkedSpecs(new ToldStartReader(store.pageFacts()), parts.words()));
        LabelledPages labelled = new LabelledPages(transactions, labels);
        this.unseen = new UnseenRecords(transactions, pages, settings, labelled, snapshots, noteSoon, parts.clock());
        this.numbers = new AdrNumbering(store.adrNumbers(), snapshots, settings, unseen);
        this.again = new RecordsAgain(snapshots, settings, labelled, noteSoon);
        PageLinks links = new PageLinks(pages, confluence.baseUrl());
        AdrPageReader reader = new AdrPageReader(transactions, pages, settings, links, users);
        this.watcher = new AdrWatcher(
                store.adrs(), numbers, reader, new DanglingRelations(snapshots, noteSoon), settings, parts.clock());
        this.newRecords =
                new NewRecord(transactions, pages, new AdrLabel(settings, labels, parts.readOnly()), watcher::look);
        this.deciders = new DeciderLookup(access, users, new CandidateCheck(users, parts.words()));
        AdrQueryReader queries = new AdrQueryReader(confluence.spaces(), deciders, new RecordSearch(search, settings));
        this.lists = new AdrListService(
                snapshots, pages, access, queries, bodies, new AdrCursor(confluence.seal()), parts.words());
        this.graphs = new AdrGraphMaker(snapshots, pages, access, queries, words);
        this.desk = new AdrDesk(
                snapshots,
                pages,
                access,
                bodies,
                new AdrMendMaker(links, parts.words()),
                new TargetLinks(links),
                watcher,
                new AdrWriter(editor, reader, watcher, parts.words()),
                numbers,
                parts.words());
        this.reminders =
                new ReviewReminders(snapshots, transactions, pages, access, users, words, settings, parts.errors());
    }

    @Override
    public void start() {
        watchers.accept(watcher);
        mail.add(reminders);
        parts.jobs().daily(TIDYING_HOUR, "adr-tidying", () -> store.adrs()
                .forgetGone(parts.clock().instant().minus(KEPT).toEpochMilli()));
    }

    @Override
    public void stop() {
        // Watchers and mail end with their features.
    }

    @Override
    public List<HealthLine> health() {
        return List.of(
                HealthLine.of(parts.words().text("health.adrs"), store.adrs().count()),
                HealthLine.of(parts.words().text("health.adrs-unread"), unseen.cutShort()));
    }

    /** As {@link RecordsAgain#note}. */
    public void rulesChanged(Optional<Space> space) {
        again.note(space);
    }

    /**
     * Somebody whose account is removed: the records that name him are looked at, so that his key goes from the index (rule
     * A30). Called on a thread of ours where no transaction is open; what fails is found by the sweep.
     */
    public void forget(UserKey user) {
        snapshots.entries().stream()
                .filter(entry -> entry.adr().deciders().stream().anyMatch(decider -> decider.userKey()
                        .filter(user.getStringValue()::equals)
                        .isPresent()))
                .forEach(entry -> watcher.look(entry.contentId()));
    }

    /** The numbers that were given. */
    public AdrNumbering numbers() {
        return numbers;
    }

    /** All of them together. */
    AdrSnapshots snapshots() {
        return snapshots;
    }

    /** What people read about them. */
    AdrWords words() {
        return words;
    }

    /** What follows when one is made by a click. */
    NewRecord newRecords() {
        return newRecords;
    }

    /** The index for whoever is asking. */
    AdrListService lists() {
        return lists;
    }

    /** The drawing of the relations for whoever is asking. */
    AdrGraphMaker graphs() {
        return graphs;
    }

    /** Whom the filter by deciders means. */
    DeciderLookup deciders() {
        return deciders;
    }

    /** What people do with one. */
    AdrDesk desk() {
        return desk;
    }
}
