package org.groundbreak.adrs;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.storage.CellPart;

/**
 * Rule A4: reads a status from words or the host's lozenge, in English or German. It may be followed by a date, by
 * "by …" with a link, and by lines that name relations ("amended by …"). Anything else is {@link AdrStatus#UNKNOWN}
 * with its words kept, also two statuses at once or a question mark: none is guessed.
 */
final class StatusReader {

    private static final Pattern DATED =
            Pattern.compile("(?:\\s+(?:on|am|since|seit|vom))?[\\s(]*[0-9]{4} [0-9]{2} [0-9]{2}\\)?$"
                    + "|\\s+(?:on|am|since|seit|vom)$"
                    + "|\\s*\\(\\s*\\)$");
    private static final Pattern NAMED =
            Pattern.compile("^(?:(partly|partially|teilweise|zum teil|teils)\\s+)?(.*?)\\s*$");
    private static final Set<String> AND = Set.of("and", "und");

    private final Set<AdrStatus> statuses = EnumSet.noneOf(AdrStatus.class);
    private final List<StatedRelation> relations;
    private final List<AdrFinding> findings;
    private Optional<AdrField> before = Optional.empty();
    private boolean strange;

    private StatusReader(List<StatedRelation> relations, List<AdrFinding> findings) {
        this.relations = relations;
        this.findings = findings;
    }

    /** The status of a row; relations it names and findings are added. */
    static StatedStatus read(AdrProperty property, List<StatedRelation> relations, List<AdrFinding> findings) {
        String words = property.cell().words().replace('\n', ' ');
        if (words.isEmpty()) {
            findings.add(AdrFinding.in(AdrFinding.Kind.STATUS_MISSING, AdrField.STATUS, ""));
            return StatedStatus.NONE;
        }
        StatusReader reader = new StatusReader(relations, findings);
        CellLines.of(property.cell().parts(), "[\\n,;]").forEach(reader::line);
        if (reader.strange || reader.statuses.size() != 1) {
            findings.add(AdrFinding.in(AdrFinding.Kind.STATUS_UNKNOWN, AdrField.STATUS, words));
            return new StatedStatus(AdrStatus.UNKNOWN, words);
        }
        return new StatedStatus(reader.statuses.iterator().next(), words);
    }

    private void line(List<CellPart> line) {
        if (strange) {
            return;
        }
        List<CellPart> undated =
                line.stream().filter(part -> !(part instanceof CellPart.Day)).toList();
        int link = 0;
        while (link < undated.size() && !(undated.get(link) instanceof CellPart.PageLink)) {
            link++;
        }
        String lead = DATED.matcher(Phrases.bare(CellLines.words(undated.subList(0, link))))
                .replaceAll("")
                .strip();
        if (before.isPresent() && (lead.isEmpty() || AND.contains(lead)) && link < undated.size()) {
            relations(before.get(), undated.subList(link, undated.size()), false);
        } else if (lead.isEmpty()) {
            strange |= link < undated.size();
        } else if (!isStatus(lead, link == undated.size()) && !isRelation(lead, undated, link)) {
            strange = true;
        }
    }

    /** A status by itself, without a link behind it. */
    private boolean isStatus(String lead, boolean alone) {
        Optional<AdrStatus> status = alone ? StatusWords.status(lead) : Optional.empty();
        status.ifPresent(statuses::add);
        return status.isPresent();
    }

    /** "superseded by …" is a status and a relation, "amended by …" a relation. */
    private boolean isRelation(String lead, List<CellPart> line, int link) {
        Matcher named = NAMED.matcher(lead);
        if (!named.matches()) {
            return false;
        }
        boolean partly = named.group(1) != null;
        boolean linked = link < line.size();
        Optional<String> name = linked ? Optional.of(named.group(2)) : nameBefore(named.group(2));
        Optional<AdrField> field = name.flatMap(AdrField::named);
        Optional<RelationKind> kind = field.flatMap(RelationKind::of);
        if (kind.isEmpty()) {
            return false;
        }
        if (linked) {
            before = field;
            relations(field.get(), line.subList(link, line.size()), partly);
        } else {
            findings.add(AdrFinding.in(AdrFinding.Kind.RELATION_WITHOUT_LINK, field.get(), CellLines.words(line)));
        }
        if (field.get() == AdrField.SUPERSEDED_BY) {
            statuses.add(AdrStatus.SUPERSEDED);
            strange |= partly;
        }
        return true;
    }

    private void relations(AdrField field, List<CellPart> line, boolean partly) {
        RelationReader.read(RelationKind.of(field).orElseThrow(), field, line, findings).stream()
                .map(relation -> partly ? inPart(relation) : relation)
                .forEach(relations::add);
    }

    /** The name of a relation that text begins with. */
    private static Optional<String> nameBefore(String words) {
        for (int end = words.indexOf(' '); end >= 0; end = words.indexOf(' ', end + 1)) {
            String start = words.substring(0, end);
            Optional<AdrField> field = AdrField.named(start);
            if (field.flatMap(RelationKind::of).isPresent()
                    && AdrField.named(words.substring(0, next(words, end))).isEmpty()) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    private static int next(String words, int from) {
        int next = words.indexOf(' ', from + 1);
        return next < 0 ? words.length() : next;
    }

    private static StatedRelation inPart(StatedRelation relation) {
        return new StatedRelation(relation.kind(), relation.inverse(), relation.target(), true, relation.note());
    }
}
