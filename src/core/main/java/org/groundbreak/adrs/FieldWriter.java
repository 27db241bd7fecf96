package org.groundbreak.adrs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundbreak.storage.CellMarkup;
import org.groundbreak.storage.CellPart;
import org.groundbreak.storage.CellPart.PageLink;
import org.groundbreak.storage.PageSections;
import org.groundbreak.storage.PropertyCell;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;

/**
 * Rule A8: says how a page has to be edited to say something else in one field. No other character changes: a value is
 * replaced within the paragraphs, the bold and the comments around it, a lozenge by a lozenge, a relation is added behind
 * what is there. Where the row is missing it is added to the table, and where there is no table one is made. A row that
 * holds more than the one value of its field is left to people (rule A32).
 */
public final class FieldWriter {

    private final StorageDocument document;
    private final List<AdrProperty> properties;
    private final PropertyPlaces places;
    private final Language language;
    private final Adr now;

    private FieldWriter(StorageDocument document, String body, Language language) {
        this.document = document;
        this.places = new PropertyPlaces(document, body);
        this.properties = places.properties();
        this.now = new FieldReader(properties, false).adr(PageSections.of(document, body));
        this.language = now.language().orElse(language);
    }

    /**
     * Reads a page to write into it.
     *
     * @param body its current version in storage format, to which the edits will apply
     * @param language to write in where the page does not show its own
     * @throws StorageFormatException when the body cannot be read, so that nothing can be written into it
     */
    public static FieldWriter of(String body, Language language) throws StorageFormatException {
        return of(StorageDocument.parse(body), language);
    }

    /** The same for a body that is parsed already. */
    public static FieldWriter of(StorageDocument document, Language language) {
        return new FieldWriter(document, document.body(), language);
    }

    /**
     * Another status.
     *
     * @throws IllegalArgumentException for {@link AdrStatus#UNKNOWN}, which nobody decides
     */
    public FieldEditing status(AdrStatus status) {
        if (status == AdrStatus.UNKNOWN) {
            throw new IllegalArgumentException("Nobody decides that a status is unknown");
        }
        String word = status.word(language);
        return value(
                AdrField.STATUS,
                hasLozenge(AdrField.STATUS) ? CellMarkup.lozenge(word, status.colour()) : CellMarkup.words(word),
                now.status().status() == status);
    }

    /** Superseded, with a link to what supersedes it, as pages without an index of ours say it. */
    public FieldEditing supersededBy(RelationTarget target) {
        List<PageLink> links = cell(AdrField.STATUS).map(PropertyCell::links).orElse(List.of());
        boolean named = links.stream().anyMatch(target::isNamedBy);
        if (!named && !links.isEmpty() && !isTwice(AdrField.STATUS)) {
            return new FieldEditing.Refused(FieldEditing.Reason.ROW_HOLDS_MORE);
        }
        return value(
                AdrField.STATUS,
                CellMarkup.words(AdrField.SUPERSEDED_BY.title(language) + " ") + link(target),
                named && now.status().status() == AdrStatus.SUPERSEDED);
    }

    /** Another date of the decision, as the host's own date. */
    public FieldEditing date(LocalDate day) {
        return value(
                AdrField.DATE,
                CellMarkup.day(day),
                now.date().filter(day::equals).isPresent());
    }

    /** Another day by which it is to be looked at again, as the host's own date. */
    public FieldEditing reviewBy(LocalDate day) {
        return value(
                AdrField.REVIEW_BY,
                CellMarkup.day(day),
                now.reviewBy().filter(day::equals).isPresent());
    }

    /** Another adoption. */
    public FieldEditing adoption(Adoption adoption) {
        String words = adoption.words(language);
        return value(
                AdrField.ADOPTION,
                hasLozenge(AdrField.ADOPTION) ? CellMarkup.lozenge(words, colour(adoption)) : CellMarkup.words(words),
                now.adoption().filter(adoption::equals).isPresent());
    }

    /**
     * One more relation, as an ordinary link behind all that stands there, whatever it is. Where the row has one to that page
     * already, of another part or of the whole, nothing is written: a second link would contradict it (rule A9).
     *
     * @param partly what part it concerns, blank where nobody said; empty when it concerns the whole
     */
    public FieldEditing relate(RelationKind kind, RelationTarget target, Optional<String> partly) {
        String markup = link(target)
                + partly.map(words ->
                                CellMarkup.words(" " + partlyWord() + (words.isBlank() ? "" : ": " + words.strip())))
                        .orElse("");
        Optional<PropertyCell> cell = cell(kind.field());
        boolean same = cell.filter(some -> some.links().stream().anyMatch(target::isNamedBy))
                .isPresent();
        if (same && !isTwice(kind.field()) && !isStated(kind, target, partly)) {
            return new FieldEditing.Refused(FieldEditing.Reason.SAID_OTHERWISE);
        }
        if (same
                || isTwice(kind.field())
                || cell.filter(some -> !saysNothing(some)).isEmpty()) {
            return value(kind.field(), markup, same);
        }
        return new FieldEditing.Edits(List.of(places.append(cell.get(), markup)));
    }

    /** Whether the relation that stands there is of just that part, or of the whole. */
    private boolean isStated(RelationKind kind, RelationTarget target, Optional<String> partly) {
        Optional<String> part = partly.map(words -> Phrases.shortened(words.strip()));
        List<StatedRelation> there = now.relations().stream()
                .filter(relation ->
                        relation.kind() == kind && !relation.inverse() && target.isNamedBy(relation.target()))
                .toList();
        return there.isEmpty()
                || there.stream()
                        .anyMatch(relation -> relation.partly() == part.isPresent()
                                && part.filter(words -> !words.equals(relation.note()))
                                        .isEmpty());
    }

    /** What can be mended in the page by taking something out of it, or by its number. */
    public PageMender mender() {
        return new PageMender(document, places, now);
    }

    private FieldEditing value(AdrField field, String markup, boolean same) {
        if (isTwice(field)) {
            return new FieldEditing.Refused(FieldEditing.Reason.ROW_TWICE);
        }
        if (same) {
            return new FieldEditing.Refused(FieldEditing.Reason.SAID_ALREADY);
        }
        Optional<PropertyCell> cell = cell(field);
        if (cell.filter(some -> RelationKind.of(field).isEmpty() && !OneValue.is(document, field, some))
                .isPresent()) {
            return new FieldEditing.Refused(FieldEditing.Reason.ROW_HOLDS_MORE);
        }
        return new FieldEditing.Edits(cell.map(some -> List.of(places.replace(some, markup)))
                .orElseGet(() -> places.add(field.title(language), markup)));
    }

    /** Whether it is empty, or says in words alone that there is nothing. */
    private boolean saysNothing(PropertyCell cell) {
        return CellContent.isRead(document, cell)
                && cell.parts().stream().allMatch(CellPart.Words.class::isInstance)
                && Phrases.isNothing(cell.words());
    }

    /** Also where both say the same: they would contradict each other as soon as one of them is written. */
    private boolean isTwice(AdrField field) {
        return properties.stream().filter(property -> property.field() == field).count() > 1;
    }

    private Optional<PropertyCell> cell(AdrField field) {
        return properties.stream()
                .filter(property -> property.field() == field)
                .map(AdrProperty::cell)
                .findFirst();
    }

    private String partlyWord() {
        return language == Language.GERMAN ? "teilweise" : "partly";
    }

    private static String colour(Adoption adoption) {
        return switch (adoption) {
            case NOT_STARTED -> "Grey";
            case IN_PROGRESS -> "Blue";
            case ADOPTED -> "Green";
        };
    }

    private boolean hasLozenge(AdrField field) {
        return cell(field).stream().flatMap(cell -> cell.parts().stream()).anyMatch(CellPart.Lozenge.class::isInstance);
    }

    private static String link(RelationTarget target) {
        return CellMarkup.pageLink(target.title(), target.spaceKey());
    }
}
