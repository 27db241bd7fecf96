package org.groundbreak.adrs;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.storage.PageSections.PageSection;

/**
 * What one page says of a decision.
 *
 * @param number what it says of its number
 * @param status what it says of its status
 * @param date when it was decided, as the page says; never the day it was read (rule A5)
 * @param deciders in the order of the page
 * @param tags in the order of the page, each once
 * @param reviewBy when it is to be looked at again
 * @param adoption how far it has been put into practice; empty where nothing is said, or nothing we know
 * @param relations in the order of the page
 * @param sections the first of each kind
 * @param language the one most of its rows are named in; empty where that does not show
 * @param findings in the order of the page
 */
public record Adr(
        StatedNumber number,
        StatedStatus status,
        Optional<LocalDate> date,
        List<AdrDecider> deciders,
        List<String> tags,
        Optional<LocalDate> reviewBy,
        Optional<Adoption> adoption,
        List<StatedRelation> relations,
        Map<AdrSection, SectionText> sections,
        Optional<Language> language,
        List<AdrFinding> findings) {

    /** What a page says that cannot be read. */
    public static final Adr NOTHING = new Adr(
            new StatedNumber(false, Optional.empty()),
            StatedStatus.NONE,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Map.of(),
            Optional.empty(),
            List.of());

    public Adr {
        deciders = List.copyOf(deciders);
        tags = List.copyOf(tags);
        relations = List.copyOf(relations);
        findings = List.copyOf(findings);
        Map<AdrSection, SectionText> sorted = new EnumMap<>(AdrSection.class);
        sorted.putAll(sections);
        sections = Collections.unmodifiableMap(sorted);
    }

    /** Whether it should have been looked at again before that day. */
    public boolean isReviewOverdue(LocalDate today) {
        return reviewBy.filter(day -> day.isBefore(today)).isPresent();
    }

    /** The same with other deciders, such as without the accounts that there are no more (rule P6). */
    public Adr withDeciders(List<AdrDecider> others) {
        return new Adr(number, status, date, others, tags, reviewBy, adoption, relations, sections, language, findings);
    }

    /** The same as an index keeps it, which needs no texts. */
    Adr withoutSections() {
        return new Adr(
                number, status, date, deciders, tags, reviewBy, adoption, relations, Map.of(), language, findings);
    }

    /** The same with other relations. */
    Adr withRelations(List<StatedRelation> others) {
        return new Adr(number, status, date, deciders, tags, reviewBy, adoption, others, sections, language, findings);
    }

    /** The sections that say nothing or are not there; not to be asked of an entry of an index, which has none. */
    public List<AdrSection> emptySections() {
        return Stream.of(AdrSection.values())
                .filter(section -> !sections.containsKey(section)
                        || sections.get(section).words().isEmpty())
                .toList();
    }

    /**
     * A section.
     *
     * @param place its heading and where its content stands in the body
     * @param words what a reader sees below the heading
     */
    public record SectionText(PageSection place, String words) {}
}
