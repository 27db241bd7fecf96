package org.groundbreak.confluence.specs;

import java.util.Optional;
import org.groundbreak.events.Refusal;

/**
 * What became of a command.
 *
 * @param spec the log as it is afterwards
 * @param refusal why nothing was written; empty when the command holds
 */
public record SpecOutcome(SpecStream spec, Optional<Refusal> refusal) {}
