package org.groundbreak.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.link.FactDifference.Link;
import org.groundbreak.store.IncomingFactTable;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.StoredFact;

/** Compares what the other product believes to have told us with what is here (rule L12). Reading only. */
final class FactInventoryCheck {

    private final IncomingFactTable facts;
    private final LinkJson json = new LinkJson();

    FactInventoryCheck(IncomingFactTable facts) {
        this.facts = facts;
    }

    /**
     * Two SELECTs. What was told under another pairing counts as not told.
     *
     * @param body {@link FactInventory}
     * @throws Problem 400 {@code bad-json} when it is none; 409 {@code protocol-unknown} when it is of a form that this
     *     version does not know
     */
    FactDifference compare(Pairing caller, String body) {
        FactInventory told = json.read(body, FactInventory.class).orElseThrow(() -> Problem.badRequest("bad-json"));
        if (told.protocol() != FactInventory.PROTOCOL) {
            throw Problem.conflict("protocol-unknown");
        }
        Map<Link, StoredFact> here = here(caller, told);
        List<Link> different = told.links().stream()
                .filter(line -> !isHere(line, here.get(link(line))))
                .map(FactInventoryCheck::link)
                .toList();
        told.links().forEach(line -> here.remove(link(line)));
        return new FactDifference(
                different, here.keySet().stream().limit(FactDifference.MOST).toList());
    }

    private static Link link(FactInventory.Line line) {
        return new Link(line.contentId(), line.issueId());
    }

    private static boolean isHere(FactInventory.Line line, StoredFact fact) {
        return fact != null
                && fact.version() == line.version()
                && FactDigest.of(fact.state()).equals(line.digest());
    }

    private Map<Link, StoredFact> here(Pairing caller, FactInventory told) {
        Map<Link, StoredFact> here = new HashMap<>();
        List<Long> named = told.links().stream()
                .map(FactInventory.Line::contentId)
                .distinct()
                .toList();
        // Those named whole, whatever the limit of the others.
        put(here, caller, facts.ofPages(named));
        put(here, caller, facts.between(caller.applicationId(), told.after(), told.upTo(), FactDifference.MOST * 2));
        return here;
    }

    private static void put(Map<Link, StoredFact> here, Pairing caller, List<StoredFact> found) {
        for (StoredFact fact : found) {
            LinkKey link = fact.link();
            if (link.peer().equals(caller.applicationId()) && fact.keyId().equals(caller.keyId())) {
                here.put(Link.of(link), fact);
            }
        }
    }
}
