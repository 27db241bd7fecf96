package org.groundbreak.adrs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundbreak.adrs.FieldEditing.Edits;
import org.groundbreak.adrs.FieldEditing.Reason;
import org.groundbreak.adrs.FieldEditing.Refused;
import org.groundbreak.storage.BodySpan;
import org.groundbreak.storage.CellMarkup;
import org.groundbreak.storage.CellPart;
import org.groundbreak.storage.CellPart.PageLink;
import org.groundbreak.storage.LinkRemoval;
import org.groundbreak.storage.MacroFinder;
import org.groundbreak.storage.MacroMarkup;
import org.groundbreak.storage.PageSections;
import org.groundbreak.storage.PropertyCell;
import org.groundbreak.storage.RowRemoval;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;

/**
 * Rule A23: takes out of a page what should not stand there, or puts its number right, by one edit. No other character
 * changes, and everything else that the page says of itself stays as it was; where that cannot be, nothing is written.
 */
public final class PageMender {

    private final StorageDocument document;
    private final PropertyPlaces places;
    private final List<AdrProperty> properties;
    private final Map<AdrField, List<AdrProperty>> rows;
    private final Adr now;

    PageMender(StorageDocument document, PropertyPlaces places, Adr now) {
        this.document = document;
        this.places = places;
        this.properties = places.properties();
        this.rows = properties.stream().collect(Collectors.groupingBy(AdrProperty::field));
        this.now = now;
    }

    /** The relations that stand in rows of their own, in the order of the page; those in the row of the status do not. */
    public List<WrittenRelation> relations() {
        List<WrittenRelation> written = new ArrayList<>();
        for (AdrProperty property : properties) {
            RelationKind.of(property.field())
                    .filter(kind -> rows(property.field()).get(0) == property)
                    .ifPresent(kind -> written.addAll(relations(kind, property)));
        }
        return written;
    }

    private static List<WrittenRelation> relations(RelationKind kind, AdrProperty property) {
        List<PageLink> links = property.cell().links();
        return RelationReader.read(kind, property.field(), property.cell().parts(), new ArrayList<>()).stream()
                .map(relation -> new WrittenRelation(property.field(), place(links, relation), relation))
                .toList();
    }

    /** Two links may say the same; the one that was read is meant. */
    private static int place(List<PageLink> links, StatedRelation relation) {
        int place = 0;
        while (links.get(place) != relation.target()) {
            place++;
        }
        return place;
    }

    /** The rows that contradict one before them, in the order of the page. */
    public List<RowAgain> rowsAgain() {
        List<RowAgain> again = new ArrayList<>();
        Map<AdrField, String> first = new EnumMap<>(AdrField.class);
        Map<AdrField, Integer> places = new EnumMap<>(AdrField.class);
        for (AdrProperty property : properties) {
            String words = property.cell().words();
            int place = places.merge(property.field(), 1, Integer::sum) - 1;
            if (!first.computeIfAbsent(property.field(), field -> words).equals(words)) {
                again.add(new RowAgain(property.field(), place, words));
            }
        }
        return again;
    }

    /**
     * Takes one relation back: its link, with the words behind it.
     *
     * @param place which of the links in that row, from 0
     */
    public FieldEditing removeLink(AdrField row, int place) {
        Optional<WrittenRelation> gone = relations().stream()
                .filter(written -> written.row() == row && written.place() == place)
                .findFirst();
        if (gone.isEmpty()) {
            return new Refused(Reason.NOT_THERE);
        }
        List<StatedRelation> others = new ArrayList<>(now.relations());
        others.removeIf(relation -> relation.target() == gone.get().relation().target());
        PropertyCell cell = rows(row).get(0).cell();
        return LinkRemoval.of(document, cell, place).stream()
                .filter(cut -> saysTheRest(cut, others))
                .findFirst()
                .map(PageMender::cut)
                .orElse(new Refused(Reason.ROW_HOLDS_MORE));
    }

    /** Whether the page without something says what it said, less one relation. */
    private boolean saysTheRest(BodySpan cut, List<StatedRelation> relations) {
        String body = document.body();
        String after = body.substring(0, cut.start()) + body.substring(cut.end());
        try {
            StorageDocument read = StorageDocument.parse(after);
            Adr then = new FieldReader(new PropertyPlaces(read, after).properties(), false)
                    .adr(PageSections.of(read, after));
            return then.withoutSections().equals(now.withRelations(relations).withoutSections());
        } catch (StorageFormatException e) {
            return false;
        }
    }

    /**
     * Takes out a row that contradicts one before it.
     *
     * @param place which of the rows of that field, from 0
     */
    public FieldEditing removeRow(AdrField row, int place) {
        return rowsAgain().stream()
                .filter(again -> again.row() == row && again.place() == place)
                .findFirst()
                .map(again -> rows(row).get(place).cell())
                .map(cell -> Optional.of(cell)
                        .filter(read -> read.parts().stream().noneMatch(PageMender::isUnnamed))
                        .flatMap(places::rowOf)
                        .filter(whole -> CellContent.isRead(document, whole))
                        .flatMap(whole -> RowRemoval.of(document, whole))
                        .map(PageMender::cut)
                        .orElse(new Refused(Reason.ROW_HOLDS_MORE)))
                .orElse(new Refused(Reason.NOT_THERE));
    }

    /**
     * Puts the macro that shows the page's number in the place of what is typed there, so that one is taken where the page
     * has none; the number in words where that macro stands elsewhere in the page.
     *
     * @param taken the number that was given to the page
     */
    public FieldEditing number(Optional<AdrNumber> taken) {
        List<AdrProperty> rows = rows(AdrField.NUMBER);
        if (rows.isEmpty() || rows.get(0).cell().words().isEmpty()) {
            return new Refused(Reason.NOT_THERE);
        }
        if (rows.size() > 1) {
            return new Refused(Reason.ROW_TWICE);
        }
        PropertyCell cell = rows.get(0).cell();
        if (!OneValue.is(document, AdrField.NUMBER, cell)) {
            return new Refused(Reason.ROW_HOLDS_MORE);
        }
        long here = cell.parts().stream()
                .filter(new CellPart.OwnMacro(AdrReader.NUMBER_MACRO)::equals)
                .count();
        boolean elsewhere = MacroFinder.named(document, AdrReader.NUMBER_MACRO).size() > here;
        if (elsewhere && taken.isEmpty()) {
            return new Refused(Reason.NOT_THERE);
        }
        String markup = elsewhere
                ? CellMarkup.words(taken.get().toString())
                : MacroMarkup.named(AdrReader.NUMBER_MACRO).toStorage();
        return new Edits(List.of(places.replace(cell, markup)));
    }

    /** A mention, whose name is not in the words by which the person who presses knows the row. */
    private static boolean isUnnamed(CellPart part) {
        return part instanceof CellPart.UserLink user && user.words().isEmpty();
    }

    private static FieldEditing cut(BodySpan span) {
        return new Edits(List.of(new FieldEdit(span, "")));
    }

    private List<AdrProperty> rows(AdrField field) {
        return rows.getOrDefault(field, List.of());
    }
}
