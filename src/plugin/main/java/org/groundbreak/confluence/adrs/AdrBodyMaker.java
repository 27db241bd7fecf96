package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.adrs.Adr;
import org.groundbreak.adrs.AdrEdge;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrFinding;
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

    AdrBodyMaker(AdrWords adrWords, SettingsReader settings, Clock clock, LinkedSpecs specs) {
        this.adrWords = adrWords;
        this.words = adrWords.words();
        this.settings = settings;
        this.clock = clock;
        this.specs = specs;
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
                notes(index, standing, seen),
                findings(index, entry, seen, mends),
                entry.unreadable().map(adrWords::unreadable).orElse(null),
                page.getVersion(),
                may);
    }

    /** Those with pages he may see; of others those alone that this page states itself, where he reads of them anyway. */
    private List<AdrRelationBody> relations(AdrIndex index, AdrEntry entry, VisiblePages seen, AdrMends mends) {
        List<AdrRelationBody> relations = new ArrayList<>();
        for (AdrEdge edge : index.relations(entry.contentId())) {
            AdrEntry other = index.entry(edge.other(entry.contentId()));
            boolean stated = edge.from() == entry.contentId() ? edge.statedFrom() : edge.statedTo();
            Optional<Page> page = seen.of(other);
            if (page.isPresent() || stated) {
                boolean proposed = AdrWords.isProposal(index, edge)
                        // Where a hidden one stands is not told.
                        && (page.isPresent() || edge.from() == entry.contentId());
                relations.add(relation(entry, edge, other, page, stated, proposed, mends));
            }
        }
        return relations;
    }

    private AdrRelationBody relation(
            AdrEntry entry,
            AdrEdge edge,
            AdrEntry other,
            Optional<Page> page,
            boolean stated,
            boolean proposed,
            AdrMends mends) {
        boolean second = edge.from() != entry.contentId();
        // Where both say it, the words are those of the first one, which may be the hidden one.
        boolean shown = page.isPresent() || stated && second != edge.statedFrom();
        boolean inverse = second && edge.kind() != RelationKind.RELATES_TO;
        String label = adrWords.relation(edge, entry.contentId(), proposed);
        String name = page.map(visible -> name(other, visible)).orElseGet(() -> words.text("adr.hidden"));
        return new AdrRelationBody(
                edge.kind().code(),
                inverse,
                label,
                page.map(Page::getId).orElse(0L),
                name,
                page.map(Page::getTitle).orElse(null),
                page.map(Page::getUrlPath).orElse(null),
                edge.partly(),
                shown && !edge.note().isEmpty() ? edge.note() : null,
                stated,
                mends.takeBack(edge.kind(), inverse, other.contentId(), label + " " + name)
                        .orElse(null));
    }

    private static String name(AdrEntry entry, Page page) {
        return entry.number().map(AdrNumber::toString).orElseGet(page::getTitle);
    }

    private List<String> notes(AdrIndex index, AdrStanding standing, VisiblePages seen) {
        List<String> notes = new ArrayList<>();
        standing.proposed().stream().map(index::entry).forEach(other -> seen.of(other)
                .ifPresent(page -> notes.add(words.text("adr.note.proposed", name(other, page)))));
        standing.partlyReplacedBy().stream().map(index::entry).forEach(other -> seen.of(other)
                .ifPresent(page -> notes.add(words.text("adr.note.partly", name(other, page)))));
        if (!standing.replacedBy().isEmpty()
                && standing.replacedBy().stream()
                        .allMatch(other -> seen.of(index.entry(other)).isEmpty())) {
            notes.add(words.text("adr.note.replaced-by-hidden"));
        }
        return notes;
    }

    private List<AdrFindingBody> findings(AdrIndex index, AdrEntry entry, VisiblePages seen, AdrMends mends) {
        List<AdrFindingBody> findings = new ArrayList<>();
        Map<List<Object>, Integer> alike = new HashMap<>();
        for (AdrFinding finding : index.findings(entry.contentId())) {
            int which = alike.merge(List.of(finding.kind(), finding.field()), 1, Integer::sum) - 1;
            List<AdrEntry> others = finding.others().stream()
                    .filter(index::has)
                    .map(index::entry)
                    .filter(other -> seen.of(other).isPresent())
                    .toList();
            if (finding.others().isEmpty()
                    || !others.isEmpty()
                    || finding.kind() == AdrFinding.Kind.STATUS_OVERTAKEN
                    || finding.kind() == AdrFinding.Kind.RELATION_TO_NO_ADR) {
                findings.add(finding(finding, mends.of(finding, which), others));
            }
        }
        return findings;
    }

    private AdrFindingBody finding(AdrFinding finding, List<AdrMendBody> mends, List<AdrEntry> others) {
        return new AdrFindingBody(
                finding.kind().code(),
                finding.field().map(field -> field.code()).orElse(null),
                words.text("adr.finding." + finding.kind().code(), finding.words()),
                finding.kind().mend().code(),
                mends,
                others.stream().map(AdrEntry::contentId).toList());
    }
}
