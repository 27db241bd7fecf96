package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.groundbreak.adrs.AdrEdge;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrField;
import org.groundbreak.adrs.AdrFinding;
import org.groundbreak.adrs.AdrIndex;
import org.groundbreak.adrs.AdrNumber;
import org.groundbreak.adrs.FieldEditing;
import org.groundbreak.adrs.FieldWriter;
import org.groundbreak.adrs.RelationKind;
import org.groundbreak.adrs.RowAgain;
import org.groundbreak.adrs.WrittenRelation;
import org.groundbreak.words.Words;

/**
 * What can be mended by one press in a page as it is published now (rule A23). The page itself is read, not the index,
 * which may be a moment behind; and each offer has been asked of it, so that no button leads to a refusal.
 */
final class PageMends implements AdrMends {

    /** Links of one page that are looked at, and other pages that are named for one finding. */
    private static final int MOST_LINKS = 30;

    private static final int MOST_OTHERS = 3;

    /** For how many findings of a page a mend is looked for, since each look tries the edit on the whole body. */
    private static final int MOST_FINDINGS = 50;

    private final Page page;
    private final AdrIndex index;
    private final AdrEntry entry;
    private final Function<Long, Optional<Page>> visible;
    private final Predicate<Page> mayEdit;
    private final FieldWriter fields;
    private final TargetLinks targets;
    private final Words words;
    private final Map<WrittenRelation, Optional<Long>> relations = new HashMap<>();
    private final List<WrittenRelation> inOrder;
    private int looked;

    /**
     * Reads where its links lead.
     *
     * @param entry of the page
     * @param visible another page, when the viewer may see it
     * @param mayEdit whether he may edit it
     * @param fields of the page
     */
    PageMends(
            Page page,
            AdrIndex index,
            AdrEntry entry,
            Function<Long, Optional<Page>> visible,
            Predicate<Page> mayEdit,
            FieldWriter fields,
            PageLinks links,
            Words words) {
        this.page = page;
        this.index = index;
        this.entry = entry;
        this.visible = visible;
        this.mayEdit = mayEdit;
        this.fields = fields;
        this.targets = new TargetLinks(links);
        this.words = words;
        this.inOrder = fields.mender().relations().stream().limit(MOST_LINKS).toList();
        String space = page.getSpace().getKey();
        inOrder.forEach(written ->
                relations.put(written, links.target(written.relation().target(), space)));
    }

    @Override
    public Optional<AdrMendBody> takeBack(RelationKind kind, boolean inverse, long other, String named) {
        AdrField row = inverse ? kind.inverseField() : kind.field();
        return to(row, Optional.of(other))
                .flatMap(written -> removal(written, words.text("adr.mend.take-back", named)).stream())
                .findFirst();
    }

    @Override
    public List<AdrMendBody> of(AdrFinding finding, int which) {
        looked++;
        return looked > MOST_FINDINGS ? List.of() : mends(finding, which);
    }

    @Override
    public List<AdrMendBody> unseen(AdrField row, int which, int told) {
        looked++;
        List<WrittenRelation> there = inOrder.stream()
                .filter(written -> written.row() == row && isUnseen(relations.get(written)))
                .toList();
        return looked <= MOST_FINDINGS && there.size() == told
                ? linkRemoval(there.get(which)).stream().toList()
                : List.of();
    }

    private boolean isUnseen(Optional<Long> target) {
        return target.map(id -> id != page.getId() && visible.apply(id).isEmpty())
                .orElse(true);
    }

    private List<AdrMendBody> mends(AdrFinding finding, int which) {
        return switch (finding.kind()) {
            case RELATION_TO_ITSELF -> dangling(finding, Optional.of(page.getId()), which);
            case RELATION_TO_NO_ADR ->
                dangling(finding, finding.others().stream().findFirst(), 0);
            case SUPERSEDED_IN_A_RING ->
                finding.others().stream()
                        .flatMap(other -> to(AdrField.SUPERSEDES, Optional.of(other)))
                        .flatMap(written -> linkRemoval(written).stream())
                        .toList();
            case SUPERSEDED_UNCONFIRMED ->
                Stream.concat(
                                finding.others().stream().limit(MOST_OTHERS).flatMap(this::confirming),
                                finding.others().stream()
                                        .flatMap(other -> to(AdrField.SUPERSEDED_BY, Optional.of(other)))
                                        .flatMap(written -> linkRemoval(written).stream()))
                        .toList();
            case STATUS_OVERTAKEN -> superseded(finding).stream().toList();
            case NUMBER_DIFFERS, NUMBER_UNREADABLE, NUMBER_TWICE ->
                number(finding.kind()).stream().toList();
            case ROW_TWICE ->
                fields.mender().rowsAgain().stream()
                        .filter(again -> finding.field().equals(Optional.of(again.row())))
                        .skip(which)
                        .limit(1)
                        .flatMap(again -> rowRemoval(again).stream())
                        .toList();
            default -> List.of();
        };
    }

    private Stream<WrittenRelation> to(AdrField row, Optional<Long> target) {
        return inOrder.stream()
                .filter(written ->
                        written.row() == row && relations.get(written).equals(target));
    }

    /** The link a finding speaks of; none where the index speaks of others than stand in the page by now. */
    private List<AdrMendBody> dangling(AdrFinding finding, Optional<Long> target, int which) {
        long told = index.findings(entry.contentId()).stream()
                .filter(other -> other.equals(finding))
                .count();
        List<WrittenRelation> there = finding.field()
                .map(row -> to(row, target))
                .orElseGet(Stream::empty)
                .toList();
        return there.size() == told ? linkRemoval(there.get(which)).stream().toList() : List.of();
    }

    private Optional<AdrMendBody> linkRemoval(WrittenRelation written) {
        return removal(
                written,
                words.text("adr.mend.remove-link", written.relation().target().words()));
    }

    private Optional<AdrMendBody> removal(WrittenRelation written, String label) {
        boolean possible = fields.mender().removeLink(written.row(), written.place()) instanceof FieldEditing.Edits;
        return possible ? Optional.of(mend("remove-link", label, written.row(), written.place(), 0)) : Optional.empty();
    }

    private Optional<AdrMendBody> rowRemoval(RowAgain again) {
        boolean possible = fields.mender().removeRow(again.row(), again.place()) instanceof FieldEditing.Edits;
        return possible
                ? Optional.of(mend(
                        "remove-row", words.text("adr.mend.remove-row", again.words()), again.row(), again.place(), 0))
                : Optional.empty();
    }

    /** Of two equal ones the one that was only typed gets another; which of two typed ones, a person says by his press. */
    private Optional<AdrMendBody> number(AdrFinding.Kind kind) {
        Optional<AdrNumber> taken = entry.taken().flatMap(held -> entry.number());
        boolean noneToWrite = kind == AdrFinding.Kind.NUMBER_TWICE && taken.isPresent();
        if (noneToWrite || !(fields.mender().number(taken) instanceof FieldEditing.Edits)) {
            return Optional.empty();
        }
        String label = taken.map(number -> words.text("adr.mend.number", number.toString()))
                .orElseGet(() -> words.text("adr.mend.number.own"));
        return Optional.of(mend("number", label, AdrField.NUMBER, 0, 0));
    }

    /** Says in this page what the other one says. */
    private Optional<AdrMendBody> superseded(AdrFinding finding) {
        return finding.others().stream()
                .findFirst()
                .flatMap(visible)
                .filter(by -> fields.supersededBy(targets.of(page, by)) instanceof FieldEditing.Edits)
                .map(by -> mend(
                        "superseded", words.text("adr.mend.superseded", name(by)), AdrField.STATUS, 0, by.getId()));
    }

    /** Has the other page say what this one says: of the whole, or of the same part, since its words then outweigh these. */
    private Stream<AdrMendBody> confirming(long other) {
        Optional<String> part = index.relations(entry.contentId()).stream()
                .filter(edge -> edge.kind() == RelationKind.SUPERSEDES && edge.from() == other)
                .filter(AdrEdge::partly)
                .map(AdrEdge::note)
                .findFirst();
        return visible.apply(other).stream()
                .filter(mayEdit)
                .map(by -> new AdrMendBody(
                        "relate",
                        part.isPresent()
                                ? words.text("adr.mend.relate-partly", name(by))
                                : words.text("adr.mend.relate", name(by)),
                        AdrField.SUPERSEDES.code(),
                        0,
                        page.getId(),
                        part.orElse(null),
                        by.getId(),
                        by.getVersion()));
    }

    private String name(Page other) {
        return index.entry(other.getId()).number().map(AdrNumber::toString).orElseGet(other::getTitle);
    }

    private AdrMendBody mend(String mend, String label, AdrField row, int place, long other) {
        return new AdrMendBody(mend, label, row.code(), place, other, null, page.getId(), page.getVersion());
    }
}
