package org.groundbreak.decisions.hygiene;

import java.util.List;

/** Somebody is named whom the host does not know. */
final class UnknownHolder implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        return HygieneRule.about(
                "unknown-holder",
                sight.shown(holder -> holder.asked() && holder.person().isEmpty()));
    }
}
