package org.groundbreak.storage;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.Set;

/**
 * What of a body counts in form 1 (rule F15), as tokens. Two passes, each in proportion to the length of the body.
 */
final class CountedTokens {

    private static final Set<Name> ADDRESS = Set.of(NameTable.CONTENT_TITLE, NameTable.SPACE_KEY);

    /** Whether somebody did a task, and what Confluence calls the task. */
    private static final Set<Name> OF_TASKS = Set.of(NameTable.TASK_ID, NameTable.TASK_UUID, NameTable.TASK_STATUS);

    private final Tokens tokens;
    private final BitSet ours = new BitSet();
    private final BitSet withBody = new BitSet();
    private final Deque<Place> open = new ArrayDeque<>();
    private final TokensBuilder counted = new TokensBuilder(0, 0);

    /**
     * Where in the body one is.
     *
     * @param inOurs whether directly in a macro of ours
     * @param inParameter whether in a parameter of a macro, at any depth
     * @param inAddress whether in a link, but not in what it shows
     */
    private record Place(boolean inOurs, boolean inParameter, boolean inAddress) {}

    private CountedTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    static Tokens of(Tokens all) {
        CountedTokens reading = new CountedTokens(all);
        reading.findOurs();
        reading.take();
        return reading.counted.build();
    }

    /** Which macros are ours, and which of these have a body. */
    private void findOurs() {
        int[] starts = new int[StorageDocument.MAX_DEPTH + 1];
        int depth = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.kind(i) == Tokens.Kind.START) {
                if (depth > 0 && tokens.name(i) == NameTable.RICH_TEXT_BODY && ours.get(starts[depth - 1])) {
                    withBody.set(starts[depth - 1]);
                }
                ours.set(i, isOurs(i));
                if (depth == starts.length) {
                    starts = Arrays.copyOf(starts, depth * 2);
                }
                starts[depth++] = i;
            } else if (tokens.kind(i) == Tokens.Kind.END) {
                depth--;
            }
        }
    }

    private boolean isOurs(int token) {
        String name = tokens.name(token) == NameTable.MACRO ? tokens.attribute(token, NameTable.MACRO_NAME) : null;
        return name != null && name.startsWith(MacroFinder.PREFIX);
    }

    private void take() {
        open.push(new Place(false, false, false));
        int leftOut = 0;
        for (int i = 0; i < tokens.count(); i++) {
            int step = tokens.kind(i) == Tokens.Kind.START ? 1 : tokens.kind(i) == Tokens.Kind.END ? -1 : 0;
            if (leftOut > 0 || step > 0 && isLeftOut(i)) {
                leftOut += step;
            } else {
                take(i, step);
            }
        }
    }

    private void take(int token, int step) {
        if (step <= 0) {
            if (step < 0) {
                open.pop();
            }
            counted.copy(tokens, token, token + 1);
        } else {
            counted.copyStart(tokens, token, open.peek().inAddress() ? ADDRESS : Set.of());
            open.push(inside(open.peek(), token));
        }
    }

    private boolean isLeftOut(int start) {
        Name name = tokens.name(start);
        return OF_TASKS.contains(name)
                || open.peek().inOurs() && name != NameTable.RICH_TEXT_BODY
                || ours.get(start) && !withBody.get(start);
    }

    private Place inside(Place place, int start) {
        Name name = tokens.name(start);
        boolean parameter = place.inParameter() || name == NameTable.PARAMETER || name == NameTable.DEFAULT_PARAMETER;
        boolean shown = name == NameTable.LINK_BODY || name == NameTable.PLAIN_LINK_BODY;
        boolean address = !parameter && (name == NameTable.LINK || place.inAddress() && !shown);
        return new Place(ours.get(start), parameter, address);
    }
}
