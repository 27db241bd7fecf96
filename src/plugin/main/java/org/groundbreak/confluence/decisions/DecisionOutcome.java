package org.groundbreak.confluence.decisions;

import java.util.Optional;
import org.groundbreak.decisions.DecisionRefusal;

/**
 * What became of a command.
 *
 * @param stream the log as it is afterwards
 * @param refusal why nothing was written; empty when the command holds
 */
record DecisionOutcome(DecisionStream stream, Optional<DecisionRefusal> refusal) {}
