package org.groundbreak.facts;

/** What one product tells the other of a link; one that could not be told by a product of ours cannot be made. */
public sealed interface Fact permits SpecFact, EpicFact {}
