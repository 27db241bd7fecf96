package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrNumber;
import org.groundbreak.adrs.AdrReader;
import org.groundbreak.adrs.AdrReading;
import org.groundbreak.adrs.NumberScope;
import org.groundbreak.confluence.page.LabelledPages;
import org.groundbreak.confluence.page.LabelledPages.Labelled;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.confluence.settings.SpaceSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rule A41: before a page gets its number, labelled pages that the index has not heard of are read for the number that is
 * typed into them, as after an install beside records that were written by hand, or when an event was lost. Those of the
 * page's space; when the scope has given no number yet, those of all its spaces. They are noted for the index besides. For
 * all that get one within a minute it is done once on each node, and one that proves to be no record is read once for each
 * of its versions.
 */
final class UnseenRecords {

    /** Pages that carry a label and are looked for in the index, of each label. */
    static final int MOST_LABELLED = 2_000;

    /** Pages that are read for one number; those that are known to be no records do not count. */
    static final int MOST_READ = 500;

    private static final Duration HOLDS = Duration.ofMinutes(1);
    private static final int MOST_LOOKS = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(UnseenRecords.class);

    private final TransactionTemplate transactions;
    private final Pages pages;
    private final SettingsReader settings;
    private final LabelledPages labelled;
    private final AdrSnapshots snapshots;
    private final LongConsumer noteSoon;
    private final Clock clock;
    private final PlainPages plain = new PlainPages();
    private final Map<Place, Look> looks = new ConcurrentHashMap<>();
    private final AtomicLong cutShort = new AtomicLong();

    /** @param noteSoon has a page looked at in the background */
    UnseenRecords(
            TransactionTemplate transactions,
            Pages pages,
            SettingsReader settings,
            LabelledPages labelled,
            AdrSnapshots snapshots,
            LongConsumer noteSoon,
            Clock clock) {
        this.transactions = transactions;
        this.pages = pages;
        this.settings = settings;
        this.labelled = labelled;
        this.snapshots = snapshots;
        this.noteSoon = noteSoon;
        this.clock = clock;
    }

    /** A space in which a page gets a number, as its settings are. @param first whether it is the first one of its scope */
    record Place(NumberScope scope, String spaceKey, String label, boolean first) {}

    private record Look(Instant at, List<AdrNumber> typed) {}

    /** What is typed into pages of the scope that the index does not know. */
    List<AdrNumber> typed(Place place) {
        Instant now = clock.instant();
        Look before = looks.get(place);
        if (before != null && now.isBefore(before.at().plus(HOLDS)) && !now.isBefore(before.at())) {
            return before.typed();
        }
        List<AdrNumber> typed = look(place);
        if (looks.size() >= MOST_LOOKS) {
            looks.clear();
        }
        looks.put(place, new Look(now, typed));
        return typed;
    }

    /** How often not all pages were looked at since the plugin was enabled. */
    long cutShort() {
        return cutShort.get();
    }

    private List<AdrNumber> look(Place place) {
        Set<Long> known = new HashSet<>();
        snapshots.entries().stream().map(AdrEntry::contentId).forEach(known::add);
        Map<Long, SpaceSettings> rules = new HashMap<>();
        Set<Long> read = new LinkedHashSet<>();
        List<AdrNumber> typed = new ArrayList<>();
        boolean whole = true;
        boolean everywhere = place.first() && !place.scope().prefix().isEmpty();
        for (String label : everywhere ? settings.adrLabels() : Set.of(place.label())) {
            Optional<List<Labelled>> found = found(place, label, everywhere);
            whole &= found.filter(pages -> pages.size() < MOST_LABELLED).isPresent();
            for (Labelled page : found.orElse(List.of())) {
                long id = page.contentId();
                if (!known.contains(id) && !read.contains(id) && !plain.has(page)) {
                    if (read.size() == MOST_READ) {
                        whole = false;
                        break;
                    }
                    read.add(id);
                    try {
                        typed(id, label, place.scope(), rules).ifPresent(typed::add);
                    } catch (RuntimeException | LinkageError e) {
                        whole = false;
                        LOG.warn("A labelled page cannot be read before a number is given: {}", id, e);
                    }
                }
            }
        }
        read.forEach(noteSoon::accept);
        if (!whole) {
            cutShort.incrementAndGet();
            LOG.warn(
                    "Not all pages with the label of records were looked at before a number was given in {}; those typed into"
                            + " the others may come again",
                    place.scope().id());
        }
        return typed;
    }

    /** Empty where the host cannot be asked: a number is given all the same, as where a bound is hit. */
    private Optional<List<Labelled>> found(Place place, String label, boolean everywhere) {
        try {
            return Optional.of(
                    everywhere
                            ? labelled.everywhere(label, MOST_LABELLED)
                            : labelled.inSpace(place.spaceKey(), label, MOST_LABELLED));
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Confluence cannot be asked which pages carry a label", e);
            return Optional.empty();
        }
    }

    private Optional<AdrNumber> typed(long contentId, String label, NumberScope scope, Map<Long, SpaceSettings> rules) {
        return transactions.execute(() -> pages.current(contentId)
                .filter(page -> {
                    SpaceSettings own = rules.computeIfAbsent(page.getSpace().getId(), settings::of);
                    return own.adrLabel().equals(label)
                            && ScopeOfSpace.of(page.getSpace().getId(), own.numberPrefix())
                                    .id()
                                    .equals(scope.id());
                })
                .flatMap(this::typed));
    }

    private Optional<AdrNumber> typed(Page page) {
        AdrReading reading = AdrReader.read(page.getBodyAsString(), true);
        if (reading instanceof AdrReading.NoAdr) {
            plain.add(page.getId(), page.getVersion());
        }
        return reading instanceof AdrReading.Found found ? found.adr().number().typed() : Optional.empty();
    }
}
