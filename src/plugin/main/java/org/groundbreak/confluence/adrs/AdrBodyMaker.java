package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.groundbreak.adrs.Adr;
import org.groundbreak.adrs.AdrEdge;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrIndex;
import org.groundbreak.adrs.AdrNumber;
import org.groundbreak.adrs.AdrStanding;
import org.groundbreak.adrs.RelationKind;
import org.groundbreak.confluence.epics.ToldStart;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.words.Words;

/**
 * Makes the body of one ADR for one viewer. Rule A17: where it stands is a fact that whoever sees it may know, also when
 * what replaces it is hidden from him; the hidden one is named by nobody but the page that he sees himself.
 */
final class AdrBodyMaker {

    private final AdrWords adrWords;
    private final Words words;
    private final SettingsReader settings;
    private final Clock clock;
    private final LinkedSpecs specs;
    private final AdrFindingMaker findings;

    AdrBodyMaker(AdrWords adrWords, SettingsReader settings, Clock clock, LinkedSpecs specs) {
        this.adrWords = adrWords;
        this.words = adrWords.words();
        this.settings = settings;
        this.clock = clock;
        this.specs = specs;
        this.findings = new AdrFindingMaker(words);
    }

    /** What is known of the specs that some ADRs link to, twenty at most. One SELECT. */
    Map<Long, ToldStart> starts(Collection<AdrEntry> entries) {
        return specs.of(entries);
    }

    /**
     * One ADR.
     *
     * @param starts what is known of the specs it links to
     * @param page of it, which the viewer may see
     * @param seen which others he may see
     * @param may null in a row of the index
     * @param mends what he mends by one press
     */
    AdrBody body(
            AdrIndex index,
            AdrEntry entry,
            Map<Long, ToldStart> starts,
            Page page,
            VisiblePages seen,
            AdrMay may,
            AdrMends mends) {
        AdrStanding standing = index.standing(entry.contentId());
        Adr adr = entry.adr();
        LocalDate today = seen.today(
                page,
                space -> LocalDate.ofInstant(clock.instant(), settings.of(space).zone()));
        return new AdrBody(
                entry.contentId(),
                entry.number().map(AdrNumber::toString).orElse(null),
                page.getTitle(),
                page.getUrlPath(),
                page.getSpace().getKey(),
                standing.status().code(),
                adrWords.status(standing.status()),
                AdrWords.lozenge(standing.status()),
                standing.isInForce(),
                adr.date().map(LocalDate::toString).orElse(null),
                adr.date().map(words::day).orElse(null),
                adrWords.deciders(adr.deciders()),
                adr.tags(),
                adr.adoption().map(adoption -> adoption.code()).orElse(null),
                adr.adoption()
                        .map(adoption -> words.text("adr.adoption." + adoption.code()))
                        .orElse(null),
                specs.bodies(entry, starts, seen),
                adr.reviewBy().map(LocalDate::toString).orElse(null),
                adr.reviewBy().map(words::day).orElse(null),
                adr.isReviewOverdue(today),
                relations(index, entry, seen, mends),
                notes(index, entry, standing, seen),
                findings.of(index, entry, seen, mends),
                entry.unreadable().map(adrWords::unreadable).orElse(null),
                page.getVersion(),
                may);
    }

    /** Those with pages he may see; of what this page states of others he reads among the findings. */
    private List<AdrRelationBody> relations(AdrIndex index, AdrEntry entry, VisiblePages seen, AdrMends mends) {
        List<AdrRelationBody> relations = new ArrayList<>();
        for (AdrEdge edge : index.relations(entry.contentId())) {
            AdrEntry other = index.entry(edge.other(entry.contentId()));
            seen.of(other)
                    .map(page -> relation(index, entry, edge, other, page, mends))
                    .ifPresent(relations::add);
        }
        return relations;
    }

    private AdrRelationBody relation(
            AdrIndex index, AdrEntry entry, AdrEdge edge, AdrEntry other, Page page, AdrMends mends) {
        boolean second = edge.from() != entry.contentId();
        boolean inverse = second && edge.kind() != RelationKind.RELATES_TO;
        String label = adrWords.relation(edge, entry.contentId(), AdrWords.isProposal(index, edge));
        String name = name(other, page);
        return new AdrRelationBody(
                edge.kind().code(),
                inverse,
                label,
                page.getId(),
                name,
                page.getTitle(),
                page.getUrlPath(),
                edge.partly(),
                edge.note().isEmpty() ? null : edge.note(),
                second ? edge.statedTo() : edge.statedFrom(),
                mends.takeBack(edge.kind(), inverse, other.contentId(), label + " " + name)
                        .orElse(null));
    }

    private static String name(AdrEntry entry, Page page) {
        return entry.number().map(AdrNumber::toString).orElseGet(page::getTitle);
    }

    private List<String> notes(AdrIndex index, AdrEntry entry, AdrStanding standing, VisiblePages seen) {
        List<String> notes = new ArrayList<>();
        standing.proposed().stream().map(index::entry).forEach(other -> seen.of(other)
                .ifPresent(page -> notes.add(words.text("adr.note.proposed", name(other, page)))));
        standing.partlyReplacedBy().stream().map(index::entry).forEach(other -> seen.of(other)
                .ifPresent(page -> notes.add(words.text("adr.note.partly", name(other, page)))));
        List<AdrEntry> heirs = standing.replacedBy().stream().map(index::entry).toList();
        if (!heirs.isEmpty() && heirs.stream().allMatch(other -> seen.of(other).isEmpty() && seen.hasLookedAt(other))) {
            notes.add(words.text("adr.note.replaced-by-hidden"));
        }
        boolean all = index.relations(entry.contentId()).stream()
                .map(edge -> index.entry(edge.other(entry.contentId())))
                .allMatch(seen::hasLookedAt);
        if (!all) {
            notes.add(words.text("adr.note.not-looked-at"));
        }
        return notes;
    }
}
