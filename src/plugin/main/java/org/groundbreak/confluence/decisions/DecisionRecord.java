package org.groundbreak.confluence.decisions;

import java.util.Optional;
import org.groundbreak.decisions.DecisionState;

/**
 * What is recorded of a decision, as far as it is for everybody who may view its page.
 *
 * @param state how it stands
 * @param chosen the name of the option that was chosen; empty when it is not decided, and after the text was erased
 */
record DecisionRecord(DecisionState state, Optional<String> chosen) {}
