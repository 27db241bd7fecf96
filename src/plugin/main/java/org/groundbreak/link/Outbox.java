package org.groundbreak.link;

import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.store.OutgoingFactTable;

/** What we have to tell the other product, kept until it has it (rule L5). Writes only where an append is allowed. */
public final class Outbox {

    private final OutgoingFactTable facts;
    private final Runnable sendLater;

    /** @param sendLater has what waits sent, not on this thread */
    public Outbox(OutgoingFactTable facts, Runnable sendLater) {
        this.facts = facts;
        this.sendLater = sendLater;
    }

    /**
     * Keeps what Jira is to be told, unless something of later events is kept (rule L4).
     *
     * @param sequence of the last event that went into it
     */
    public void keep(LinkKey link, long sequence, SpecFact fact) {
        facts.update(link, sequence, FactCodec.SPECS.write(fact));
    }

    /** Keeps what Confluence is to be told. */
    public void keep(LinkKey link, EpicFact fact) {
        facts.update(link, 0, FactCodec.EPICS.write(fact));
    }

    /** Every epic that something is kept about for a page, unlinked ones too: one SELECT. */
    public Set<EpicRef> epicsOf(long contentId) {
        return facts.of(contentId).stream()
                .map(fact -> new EpicRef(fact.link().peer(), fact.link().issueId()))
                .collect(Collectors.toSet());
    }

    /** Has what waits sent, not on this thread. Never throws. */
    public void sendSoon() {
        sendLater.run();
    }
}
