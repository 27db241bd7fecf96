package org.groundbreak.adrs;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.groundbreak.storage.CellPart;
import org.groundbreak.storage.CellPart.PageLink;
import org.groundbreak.storage.PropertyCell;
import org.groundbreak.storage.StorageDocument;

/**
 * Rule A32: whether all that stands in a cell is the one value of its field, so that nothing else goes when another value
 * takes its place. Words that the field cannot read count as its value when they are three at most and do not begin with
 * one that it can read: "in review" is somebody's own word for where a record stands, "accepted by Anna" says more.
 */
final class OneValue {

    private static final int MOST_WORDS = 3;
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** What stands behind one of them is something else. */
    private static final Pattern PARTING = Pattern.compile("[\\n,;:()\\[\\]|/\\u2013\\u2014]");

    private final AdrField field;

    private OneValue(AdrField field) {
        this.field = field;
    }

    /** An empty cell holds no more than its value either. @param cell of that very document */
    static boolean is(StorageDocument document, AdrField field, PropertyCell cell) {
        return CellContent.isRead(document, cell) && new OneValue(field).is(cell.parts());
    }

    private boolean is(List<CellPart> parts) {
        List<CellPart> said = parts.stream().filter(part -> !isNothing(part)).toList();
        if (said.isEmpty()) {
            return true;
        }
        return said.size() == 1 ? isOne(said.get(0)) : isSupersededByOne(said);
    }

    /** White space, or the macro that shows the number in its own row. */
    private boolean isNothing(CellPart part) {
        return part instanceof CellPart.Words words && words.words().isBlank()
                || field == AdrField.NUMBER && part.equals(new CellPart.OwnMacro(AdrReader.NUMBER_MACRO));
    }

    private boolean isOne(CellPart part) {
        if (part instanceof CellPart.Words words) {
            return isOne(words.words().strip());
        }
        if (part instanceof CellPart.Lozenge lozenge) {
            return (field == AdrField.STATUS || field == AdrField.ADOPTION)
                    && isOne(lozenge.words().strip());
        }
        return part instanceof CellPart.Day && (field == AdrField.DATE || field == AdrField.REVIEW_BY);
    }

    /** The status goes with what it names. */
    private boolean isSupersededByOne(List<CellPart> parts) {
        return field == AdrField.STATUS
                && parts.size() == 2
                && parts.get(0) instanceof CellPart.Words words
                && AdrField.named(words.words()).equals(Optional.of(AdrField.SUPERSEDED_BY))
                && parts.get(1) instanceof PageLink link
                && link.hasTarget();
    }

    private boolean isOne(String words) {
        if (isKnown(words)) {
            return true;
        }
        List<String> pieces = WHITE_SPACE.splitAsStream(words).toList();
        return pieces.size() <= 2 * MOST_WORDS
                && pieces.stream().filter(OneValue::says).count() <= MOST_WORDS
                && PARTING.splitAsStream(words).filter(OneValue::says).count() <= 1
                && Stream.iterate(1, end -> end < pieces.size(), end -> end + 1)
                        .noneMatch(end -> isKnown(String.join(" ", pieces.subList(0, end)))
                                && pieces.subList(end, pieces.size()).stream().anyMatch(OneValue::says));
    }

    private boolean isKnown(String words) {
        return Phrases.isNothing(words)
                || switch (field) {
                    case STATUS -> StatusWords.status(Phrases.bare(words)).isPresent();
                    case ADOPTION -> Adoption.named(words).isPresent();
                    case NUMBER -> AdrNumber.typed(words).isPresent();
                    default -> DAY.matcher(words).matches();
                };
    }

    private static boolean says(String words) {
        return words.chars().anyMatch(Character::isLetterOrDigit);
    }
}
