package org.groundbreak.storage;

import java.util.Optional;

/**
 * A macro of this product, or one of the host's that this product has marked as its own, and what stands in it. Made by
 * {@link MacroFinder#placed}.
 */
public final class PlacedMacro {

    private final MacroCall call;
    private final Optional<PlacedMacro> parent;
    private final Optional<String> mark;
    private final boolean saying;
    private final int start;
    private final int end;

    PlacedMacro(
            MacroCall call, Optional<PlacedMacro> parent, Optional<String> mark, boolean saying, int start, int end) {
        this.call = call;
        this.parent = parent;
        this.mark = mark;
        this.saying = saying;
        this.start = start;
        this.end = end;
    }

    /** The macro as it is written. */
    public MacroCall call() {
        return call;
    }

    /** The innermost of our macros around it. */
    public Optional<PlacedMacro> parent() {
        return parent;
    }

    /** The value of {@link MacroFinder#MARK}, for a macro of the host. */
    public Optional<String> mark() {
        return mark;
    }

    /** Whether its body says anything to a reader (rule F11). */
    public boolean says() {
        return saying;
    }

    /** Its start tag among the tokens. */
    int start() {
        return start;
    }

    /** Its end tag among the tokens. */
    int end() {
        return end;
    }
}
