package org.groundbreak.storage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rule F12: what stands in one of our macros, in canonical form, wherever in a page it stands. */
public final class MacroContent {

    private final Tokens tokens;
    private final Set<Integer> leftOut;
    private final TokensBuilder content;

    private MacroContent(StorageDocument document, Set<Integer> leftOut) {
        this.tokens = document.tokens();
        this.leftOut = leftOut;
        this.content = new TokensBuilder(0, 0);
    }

    /**
     * A macro's rich-text body in canonical form 0, without the parameters of our macros in it. Takes time in proportion
     * to the length of the macro.
     *
     * @param macro found in that document
     * @param without macros of that document to be left out of it as if they were not there
     */
    public static String canonical(StorageDocument document, PlacedMacro macro, List<PlacedMacro> without) {
        Set<Integer> starts = without.stream().map(PlacedMacro::start).collect(Collectors.toUnmodifiableSet());
        MacroContent reading = new MacroContent(document, starts);
        for (Element child : new Element(document, macro.start(), macro.end()).children()) {
            if (child.name() == NameTable.RICH_TEXT_BODY) {
                reading.take(child.start() + 1, child.end());
            }
        }
        return Utf8Output.text(out -> new CanonicalWriter(reading.content.build(), out).write());
    }

    private void take(int start, int end) {
        Deque<Boolean> open = new ArrayDeque<>();
        int copied = start;
        int token = start;
        while (token < end) {
            if (tokens.kind(token) == Tokens.Kind.START) {
                boolean inOurs = !open.isEmpty() && open.peek();
                if (leftOut.contains(token) || inOurs && tokens.name(token) == NameTable.PARAMETER) {
                    content.copy(tokens, copied, token);
                    token = tokens.endOf(token);
                    copied = token + 1;
                } else {
                    open.push(isOurs(token));
                }
            } else if (tokens.kind(token) == Tokens.Kind.END) {
                open.pop();
            }
            token++;
        }
        content.copy(tokens, copied, end);
    }

    private boolean isOurs(int token) {
        String name = tokens.name(token) == NameTable.MACRO ? tokens.attribute(token, NameTable.MACRO_NAME) : null;
        return name != null && name.startsWith(MacroFinder.PREFIX);
    }
}
