package org.groundbreak.sandbox.confluence.render;

import com.atlassian.confluence.macro.Macro;
import java.util.Optional;

/** The macros of the enabled plugins. */
@FunctionalInterface
public interface Macros {
    /** The macro of this name, as the descriptor spells it. */
    Optional<Macro> find(String name);
}
