package org.groundbreak.adrs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.storage.PageSections;
import org.groundbreak.storage.PageSections.PageSection;

/** Makes an ADR of the fields of its page. Used once. */
final class FieldReader {

    private final Map<AdrField, AdrProperty> first = new EnumMap<>(AdrField.class);
    private final List<AdrFinding> findings = new ArrayList<>();
    private final List<StatedRelation> relations = new ArrayList<>();
    private final List<AdrProperty> properties;
    private final boolean macro;

    /** @param macro whether the page has the number macro */
    FieldReader(List<AdrProperty> properties, boolean macro) {
        this.properties = properties;
        this.macro = macro;
        properties.forEach(this::keepFirst);
    }

    /** Rule A3: of two rows of one field the first counts, and it is said when the other says something else. */
    private void keepFirst(AdrProperty property) {
        AdrProperty other = first.putIfAbsent(property.field(), property);
        if (other != null && !other.cell().words().equals(property.cell().words())) {
            findings.add(AdrFinding.in(
                    AdrFinding.Kind.ROW_TWICE, property.field(), property.cell().words()));
        }
    }

    Adr adr(PageSections sections) {
        StatedNumber number = number();
        StatedStatus status = status();
        Optional<LocalDate> date = day(AdrField.DATE);
        if (date.isEmpty() && isDecided(status.status()) && !isFound(AdrField.DATE)) {
            findings.add(AdrFinding.in(AdrFinding.Kind.DATE_MISSING, AdrField.DATE, ""));
        }
        List<AdrDecider> deciders = property(AdrField.DECIDERS)
                .map(property -> PeopleReader.deciders(property.cell().parts()))
                .orElse(List.of());
        List<String> tags = property(AdrField.TAGS)
                .map(property -> PeopleReader.tags(property.cell().parts()))
                .orElse(List.of());
        Optional<LocalDate> reviewBy = day(AdrField.REVIEW_BY);
        Optional<Adoption> adoption = adoption();
        first.values().forEach(this::relations);
        return new Adr(
                number,
                status,
                date,
                deciders,
                tags,
                reviewBy,
                adoption,
                relations,
                sections(sections),
                language(),
                findings);
    }

    private StatedNumber number() {
        Optional<String> words = property(AdrField.NUMBER)
                .map(property -> property.cell().words())
                .filter(text -> !Phrases.isNothing(text));
        Optional<AdrNumber> typed = words.flatMap(AdrNumber::typed);
        if (words.isPresent() && typed.isEmpty()) {
            findings.add(AdrFinding.in(AdrFinding.Kind.NUMBER_UNREADABLE, AdrField.NUMBER, words.get()));
        }
        return new StatedNumber(macro, typed);
    }

    private StatedStatus status() {
        AdrProperty property = first.get(AdrField.STATUS);
        if (property == null) {
            findings.add(AdrFinding.in(AdrFinding.Kind.STATUS_MISSING, AdrField.STATUS, ""));
            return StatedStatus.NONE;
        }
        StatedStatus status = StatusReader.read(property, relations, findings);
        boolean twice = findings.stream()
                .anyMatch(finding -> finding.kind() == AdrFinding.Kind.ROW_TWICE
                        && finding.field().equals(Optional.of(AdrField.STATUS)));
        return twice ? new StatedStatus(AdrStatus.UNKNOWN, status.words()) : status;
    }

    private Optional<LocalDate> day(AdrField field) {
        return property(field).flatMap(property -> DayReader.read(property, findings));
    }

    private Optional<Adoption> adoption() {
        Optional<String> words = property(AdrField.ADOPTION)
                .map(property -> property.cell().words())
                .filter(text -> !Phrases.isNothing(text));
        Optional<Adoption> adoption = words.flatMap(Adoption::named);
        if (words.isPresent() && adoption.isEmpty()) {
            findings.add(AdrFinding.in(AdrFinding.Kind.ADOPTION_UNKNOWN, AdrField.ADOPTION, words.get()));
        }
        return adoption;
    }

    private void relations(AdrProperty property) {
        RelationKind.of(property.field())
                .ifPresent(kind -> relations.addAll(RelationReader.read(
                        kind, property.field(), property.cell().parts(), findings)));
    }

    private static Map<AdrSection, Adr.SectionText> sections(PageSections sections) {
        Map<AdrSection, Adr.SectionText> found = new EnumMap<>(AdrSection.class);
        for (PageSection section : sections.all()) {
            AdrSection.headed(section.heading())
                    .filter(kind -> !found.containsKey(kind))
                    .ifPresent(kind -> found.put(kind, new Adr.SectionText(section, sections.words(section))));
        }
        return found;
    }

    private Optional<Language> language() {
        Stream<Optional<Language>> names = properties.stream().map(property -> AdrField.language(property.name()));
        Stream<Optional<Language>> status = property(AdrField.STATUS).stream()
                .map(property -> StatusWords.language(property.cell().words()));
        int german = Stream.concat(names, status)
                .flatMap(Optional::stream)
                .mapToInt(language -> language == Language.GERMAN ? 1 : -1)
                .sum();
        return german == 0 ? Optional.empty() : Optional.of(german > 0 ? Language.GERMAN : Language.ENGLISH);
    }

    private static boolean isDecided(AdrStatus status) {
        return status != AdrStatus.PROPOSED && status != AdrStatus.UNKNOWN;
    }

    private boolean isFound(AdrField field) {
        return findings.stream().anyMatch(finding -> finding.field().equals(Optional.of(field)));
    }

    private Optional<AdrProperty> property(AdrField field) {
        return Optional.ofNullable(first.get(field));
    }
}
