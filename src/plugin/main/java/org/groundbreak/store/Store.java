package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.groundbreak.events.EventLog;

/** Everything we keep, on one Active Objects. Not to be used before the host says the plugin has started. */
public final class Store {

    private final EpicStarts epicStarts;
    private final EventLog events;
    private final IncomingFacts incomingFacts;
    private final Nonces nonces;
    private final OutgoingFacts outgoingFacts;
    private final Pairings pairings;
    private final People people;
    private final Seeds seeds;
    private final SpecIndex specs;
    private final StatusCategoryTable statusCategories;

    public Store(ActiveObjects ao) {
        this.epicStarts = new EpicStarts(ao);
        this.events = new AoEventLog(ao);
        this.incomingFacts = new IncomingFacts(ao);
        this.nonces = new Nonces(ao);
        this.outgoingFacts = new OutgoingFacts(ao);
        this.pairings = new Pairings(ao);
        this.people = new People(ao);
        this.seeds = new Seeds(ao);
        this.specs = new SpecIndex(ao);
        this.statusCategories = new StatusCategoryTable(ao);
    }

    public EpicStarts epicStarts() {
        return epicStarts;
    }

    public EventLog events() {
        return events;
    }

    public IncomingFacts incomingFacts() {
        return incomingFacts;
    }

    public Nonces nonces() {
        return nonces;
    }

    public OutgoingFacts outgoingFacts() {
        return outgoingFacts;
    }

    public Pairings pairings() {
        return pairings;
    }

    public People people() {
        return people;
    }

    public Seeds seeds() {
        return seeds;
    }

    public SpecIndex specs() {
        return specs;
    }

    public StatusCategoryTable statusCategories() {
        return statusCategories;
    }
}
