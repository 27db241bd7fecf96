package org.groundbreak.confluence.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundbreak.confluence.differences.DifferenceBody.LineBody;
import org.groundbreak.confluence.differences.DifferenceBody.PartBody;
import org.groundbreak.storage.ComparedLine;
import org.groundbreak.storage.ComparedLine.Kind;
import org.groundbreak.storage.ComparedLine.TextPart;
import org.groundbreak.words.Words;

/** Makes the lines that are shown: those that changed, three of the others around them, and how many are left out. */
final class LineBodyMaker {

    /** How many lines are shown, and of how many characters together. */
    static final int MOST_LINES = 400;

    static final int MOST_CHARACTERS = 100_000;

    private static final int AROUND = 3;

    private final Words words;
    private final List<LineBody> lines = new ArrayList<>();
    private int characters;
    private boolean cut;

    LineBodyMaker(Words words) {
        this.words = words;
    }

    /** Takes all lines of a comparison. */
    LineBodyMaker take(List<ComparedLine> compared) {
        boolean[] shown = shown(compared);
        int same = 0;
        for (int i = 0; i < compared.size() && !cut; i++) {
            if (shown[i]) {
                gap(same);
                same = 0;
                add(compared.get(i));
            } else {
                same++;
            }
        }
        gap(cut ? 0 : same);
        return this;
    }

    private static boolean[] shown(List<ComparedLine> compared) {
        boolean[] shown = new boolean[compared.size()];
        for (int i = 0; i < compared.size(); i++) {
            if (compared.get(i).kind() != Kind.SAME) {
                for (int k = Math.max(0, i - AROUND); k <= Math.min(compared.size() - 1, i + AROUND); k++) {
                    shown[k] = true;
                }
            }
        }
        return shown;
    }

    private void gap(int same) {
        if (same > 0 && !lines.isEmpty() || same > AROUND) {
            lines.add(new LineBody("gap", words.text("difference.gap", same), List.of(), List.of()));
        }
    }

    private void add(ComparedLine line) {
        characters += length(line.before()) + length(line.after());
        if (lines.size() >= MOST_LINES || characters > MOST_CHARACTERS) {
            cut = true;
            return;
        }
        String kind = line.kind().name().toLowerCase(Locale.ROOT);
        lines.add(new LineBody(kind, words.text(textKey(line.kind())), parts(line.before()), parts(line.after())));
    }

    private static String textKey(Kind kind) {
        return switch (kind) {
            case SAME -> "difference.line.same";
            case CHANGED -> "difference.line.changed";
            case REMOVED -> "difference.line.removed";
            case ADDED -> "difference.line.added";
        };
    }

    private static int length(List<TextPart> parts) {
        return parts.stream().mapToInt(part -> part.text().length()).sum();
    }

    private static List<PartBody> parts(List<TextPart> parts) {
        return parts.stream()
                .map(part -> new PartBody(part.text(), part.changed()))
                .toList();
    }

    List<LineBody> lines() {
        return lines;
    }

    /** Whether not all is shown. */
    boolean isCut() {
        return cut;
    }
}
