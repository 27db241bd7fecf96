package org.groundbreak.link;

/** What one product tells the other of a spec and an epic: ids, instants, statuses and counts, never a text or a person. */
public sealed interface FactState permits SpecFact, EpicFact {

    /** Whether it can be what a product of ours says. */
    boolean plausible();
}
