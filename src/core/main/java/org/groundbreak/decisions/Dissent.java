package org.groundbreak.decisions;

import java.util.Optional;
import org.groundbreak.events.NamedTexts;

/**
 * What came of asking what would have to be true for another option (rule D10).
 *
 * @param text what was said, stripped; empty when nobody disagreed
 */
public record Dissent(Optional<String> text) {

    /** It was asked for, and nobody disagreed. */
    public static final Dissent NOBODY = new Dissent(Optional.empty());

    public Dissent {
        text = text.flatMap(NamedTexts::clean);
    }

    /** Somebody said this; a blank text is no answer, and so empty. */
    public static Optional<Dissent> said(String text) {
        return NamedTexts.clean(text).map(words -> new Dissent(Optional.of(words)));
    }

    DissentKind kind() {
        return text.isPresent() ? DissentKind.SAID : DissentKind.NOBODY;
    }
}
