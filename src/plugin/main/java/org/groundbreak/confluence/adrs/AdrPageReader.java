package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.adrs.AdrDecider;
import org.groundbreak.adrs.AdrEntry.PageFacts;
import org.groundbreak.adrs.AdrReader;
import org.groundbreak.adrs.AdrReading;
import org.groundbreak.adrs.NumberScope;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.confluence.settings.SpaceSettings;
import org.groundbreak.storage.CellPart.PageLink;
import org.groundbreak.storage.PageLinkReader;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;

/** Reads pages as ADRs, in transactions of the host of their own. Asks for no right, and writes nothing. */
final class AdrPageReader {

    /** Links of one page that are followed; what stands behind them counts as leading nowhere. */
    static final int MOST_LINKS = 100;

    /** Links of the whole page that are followed, to find the spec it belongs to (rule A25). */
    static final int MOST_TEXT_LINKS = 20;

    /** Pages they lead to that are kept. */
    static final int MOST_LINKED = 10;

    private final TransactionTemplate transactions;
    private final Pages pages;
    private final SettingsReader settings;
    private final PageLinks links;
    private final ConfluenceUsers users;

    AdrPageReader(
            TransactionTemplate transactions,
            Pages pages,
            SettingsReader settings,
            PageLinks links,
            ConfluenceUsers users) {
        this.transactions = transactions;
        this.pages = pages;
        this.settings = settings;
        this.links = links;
        this.users = users;
    }

    /**
     * A page as it is now.
     *
     * @param known whether it was an ADR when it was last read, so that a body which cannot be read is one that cannot be
     *     read now (rule A2), and no page of somebody else
     * @return empty when there is no published page of that id
     */
    Optional<AdrSight> read(long contentId, boolean known) {
        return transactions.execute(() -> pages.current(contentId).map(page -> sight(page, known)));
    }

    /**
     * Whether the host has a page of that id in whatever state, published, changed into something else, or in the trash. Not
     * being found says nothing of what became of it (rule P3).
     */
    boolean found(long contentId) {
        return transactions.execute(() -> pages.find(contentId).isPresent());
    }

    /** Whether a page has the label that its space uses for ADRs. */
    boolean isLabelled(Page page) {
        return isLabelled(page, settings.of(page.getSpace()));
    }

    private static boolean isLabelled(Page page, SpaceSettings rules) {
        return page.getLabels().stream().map(Label::getName).anyMatch(rules.adrLabel()::equals);
    }

    private AdrSight sight(Page page, boolean known) {
        String body = page.getBodyAsString();
        SpaceSettings rules = settings.of(page.getSpace());
        boolean labelled = isLabelled(page, rules);
        boolean asked = labelled || known || body.contains(AdrReader.NUMBER_MACRO);
        Optional<StorageDocument> document = asked ? parsed(body) : Optional.empty();
        AdrReading reading = known(document.map(parsed -> AdrReader.read(parsed, body, labelled))
                .orElseGet(() -> asked ? AdrReader.read(body, labelled) : new AdrReading.NoAdr()));
        Map<PageLink, Optional<Long>> targets = new HashMap<>();
        List<Long> linked = List.of();
        if (reading instanceof AdrReading.Found found) {
            String key = page.getSpace().getKey();
            found.adr().relations().stream()
                    .map(relation -> relation.target())
                    .distinct()
                    .limit(MOST_LINKS)
                    .forEach(link -> targets.put(link, links.target(link, key)));
            linked = PageLinkReader.read(document.orElseThrow(), body, MOST_TEXT_LINKS).stream()
                    .flatMap(link -> targets.computeIfAbsent(link, other -> links.target(other, key)).stream())
                    .filter(id -> id != page.getId())
                    .distinct()
                    .limit(MOST_LINKED)
                    .toList();
        }
        return new AdrSight(
                page.getId(),
                page.getSpace().getId(),
                page.getVersion(),
                page.getTitle(),
                ScopeOfSpace.of(page.getSpace().getId(), rules.numberPrefix()),
                page.getSpace().getKey(),
                rules.adrLabel(),
                reading,
                targets,
                linked);
    }

    /** Empty where it cannot be read. */
    private static Optional<StorageDocument> parsed(String body) {
        try {
            return Optional.of(StorageDocument.parse(body));
        } catch (StorageFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Rule A30: of a decider whose account the host does not have any more, or not now, neither key nor name is kept, only
     * what stands in the page as text. Should the account come back, so does its key when the page is next looked at.
     */
    private AdrReading known(AdrReading reading) {
        return reading instanceof AdrReading.Found found
                ? new AdrReading.Found(found.adr()
                        .withDeciders(found.adr().deciders().stream()
                                .map(decider -> isKnown(decider) ? decider : decider.withoutUser())
                                .toList()))
                : reading;
    }

    private boolean isKnown(AdrDecider decider) {
        return decider.userKey().flatMap(key -> users.withKey(new UserKey(key))).isPresent()
                || decider.userName().flatMap(users::named).isPresent();
    }

    /**
     * What was read of a page.
     *
     * @param scope within which the page would get its number now
     * @param spaceKey of its space
     * @param label of that space for records
     * @param targets where its links lead; empty for those that lead to no page there is
     * @param linked the pages that they lead to, wherever in the page they stand
     */
    record AdrSight(
            long contentId,
            long spaceId,
            int version,
            String title,
            NumberScope scope,
            String spaceKey,
            String label,
            AdrReading reading,
            Map<PageLink, Optional<Long>> targets,
            List<Long> linked) {

        /** Whether it is, or may be, an ADR. */
        boolean isAdr() {
            return !(reading instanceof AdrReading.NoAdr);
        }

        /** Whether it has the macro that shows its number, so that one is taken for it. */
        boolean wantsNumber() {
            return reading instanceof AdrReading.Found found
                    && found.adr().number().macro();
        }

        /** Where it gets its number. @param first whether it is the first one of its scope */
        UnseenRecords.Place place(boolean first) {
            return new UnseenRecords.Place(scope, spaceKey, label, first);
        }

        /** For the entry. @param held the scope in which its number was taken, or would be */
        PageFacts facts(NumberScope held) {
            return new PageFacts(contentId, spaceId, 0, title, held);
        }
    }
}
