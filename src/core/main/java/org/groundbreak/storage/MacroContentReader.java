package org.groundbreak.storage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Takes from a body what counts of one of our macros (rule F12): not what is left out, nor parameters of macros of ours. */
final class MacroContentReader {

    private final Tokens tokens;
    private final Set<Integer> leftOut;
    private final TokensBuilder content = new TokensBuilder(0, 0);

    /** @param leftOut start tags of what does not count */
    MacroContentReader(Tokens tokens, Set<Integer> leftOut) {
        this.tokens = tokens;
        this.leftOut = leftOut;
    }

    /** What was taken. */
    Tokens content() {
        return content.build();
    }

    /** Takes what stands between two tokens. */
    void take(int start, int end) {
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
