package org.groundbreak.confluence.specs;

import java.util.Locale;
import java.util.Optional;
import org.groundbreak.specs.SpecKind;

/** What the macro's parameters say; asked for at the first publish only. */
public final class SpecMacroCall {

    /** Fixed for ever: it stands in pages. */
    public static final String NAME = "groundbreak-spec";

    /** {@code rfc}, or {@code technical-specification} as without it. */
    public static final String KIND = "kind";
    /** Made by the wizard; the others count with one that is not used yet (rule S2). */
    public static final String SEED = "seed";
    /** Key of an epic, as typed. */
    public static final String EPIC = "epic";
    /** The user who is to approve. */
    public static final String APPROVER = "approver";

    private SpecMacroCall() {}

    /** The kind, a technical specification where the parameter is missing or unknown. */
    static SpecKind kind(Optional<String> parameter) {
        return parameter
                .map(value -> value.toUpperCase(Locale.ROOT).replace('-', '_'))
                .filter(value -> value.equals(SpecKind.RFC.name()))
                .map(SpecKind::valueOf)
                .orElse(SpecKind.TECHNICAL_SPECIFICATION);
    }
}
