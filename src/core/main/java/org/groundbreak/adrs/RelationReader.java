package org.groundbreak.adrs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.storage.CellPart;
import org.groundbreak.storage.CellPart.PageLink;

/**
 * Rule A7: each link in a row of relations is one, in document order, with the words behind it as far as the next link
 * or the end of the line. "partly: …" there, or before the first link of a line, makes it one of a part. A line without
 * a link, and another ADR named by its number behind a link, is a finding; not in the words behind "partly:", which say
 * what part it is.
 */
final class RelationReader {

    private static final Pattern PARTLY = Pattern.compile(
            "^(?:partly|partially|in part|teilweise|zum teil|teils)\\b([\\s:,)\\u2013-]*)(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE);
    private static final String EDGE = " \n,;:(&+-\u2013\u2014";
    private static final Set<String> JOINING = Set.of("and", "und");
    private static final Pattern NUMBERED = Pattern.compile("\\bADR[-_ #]{0,2}[0-9]+\\b", Pattern.CASE_INSENSITIVE);

    private final RelationKind kind;
    private final AdrField field;
    private final List<StatedRelation> relations = new ArrayList<>();
    private final List<AdrFinding> findings;

    private RelationReader(RelationKind kind, AdrField field, List<AdrFinding> findings) {
        this.kind = kind;
        this.field = field;
        this.findings = findings;
    }

    /** The relations of a row; findings are added. */
    static List<StatedRelation> read(
            RelationKind kind, AdrField field, List<CellPart> parts, List<AdrFinding> findings) {
        RelationReader reader = new RelationReader(kind, field, findings);
        CellLines.of(parts, "\\n").forEach(reader::line);
        return reader.relations;
    }

    private void line(List<CellPart> line) {
        int first = next(line, 0);
        String before = edge(CellLines.words(line.subList(0, first)));
        if (first == line.size()) {
            withoutLink(before);
            return;
        }
        boolean allPartly = PARTLY.matcher(before).matches();
        if (!allPartly) {
            number(before);
        }
        for (int i = first; i < line.size(); ) {
            int next = next(line, i + 1);
            String words = edge(CellLines.words(line.subList(i + 1, next)));
            add((PageLink) line.get(i), JOINING.contains(words) ? "" : words, allPartly && i == first);
            i = next;
        }
    }

    private void withoutLink(String words) {
        Matcher partly = PARTLY.matcher(words);
        if (partly.matches() && !relations.isEmpty()) {
            StatedRelation last = relations.remove(relations.size() - 1);
            relations.add(new StatedRelation(kind, last.inverse(), last.target(), true, partly.group(2)));
        } else if (!Phrases.isNothing(words)) {
            dangling(words);
        }
    }

    private void add(PageLink link, String words, boolean before) {
        if (!link.hasTarget()) {
            dangling(link.words());
            return;
        }
        Matcher partly = PARTLY.matcher(words);
        boolean behind = partly.matches();
        String note = behind ? partly.group(2).strip() : words;
        if (!behind || !partly.group(1).contains(":")) {
            number(note);
        }
        relations.add(new StatedRelation(
                kind, field == kind.inverseField() && field != kind.field(), link, before || behind, note));
    }

    private void number(String words) {
        NUMBERED.matcher(words).results().forEach(match -> dangling(match.group()));
    }

    private void dangling(String words) {
        findings.add(AdrFinding.in(AdrFinding.Kind.RELATION_WITHOUT_LINK, field, words));
    }

    private static int next(List<CellPart> line, int from) {
        int i = from;
        while (i < line.size() && !(line.get(i) instanceof PageLink)) {
            i++;
        }
        return i;
    }

    private static String edge(String words) {
        return Phrases.edged(words, c -> EDGE.indexOf(c) >= 0);
    }
}
