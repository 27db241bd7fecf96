package org.groundbreak.store;

/**
 * A decision and its place in the register, which goes from great to small: what was touched last comes first.
 *
 * @param place greater than 0; changes when the decision does
 * @param decision as the projection has it
 */
public record RegisteredDecision(long place, DecisionEntry decision) {}
